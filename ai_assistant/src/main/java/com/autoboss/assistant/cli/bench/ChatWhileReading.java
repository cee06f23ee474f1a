package com.autoboss.assistant.cli.bench;

import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.cli.OwnService;
import com.autoboss.assistant.cli.ServiceClient;
import com.autoboss.assistant.knowledge.ManualVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** How long answers take with nothing else to do, and while many manuals are read. */
final class ChatWhileReading {

  private static final String ASKED_ABOUT = "asked-about";
  private static final List<ChatRounds.Asked> QUESTIONS =
      List.of(
          new ChatRounds.Asked(ASKED_ABOUT, "en", "What is the maximum working pressure?"),
          new ChatRounds.Asked(ASKED_ABOUT, "en", "How often is the oil changed?"),
          new ChatRounds.Asked(ASKED_ABOUT, "es", "¿Cuál es la presión máxima de trabajo?"),
          new ChatRounds.Asked(ASKED_ABOUT, "el", "Ποια είναι η μέγιστη πίεση λειτουργίας;"));

  private final OwnService service;
  private final Path folder;

  ChatWhileReading(OwnService service, Path folder) {
    this.service = service;
    this.folder = folder;
  }

  Map<String, Object> measure(int manuals, int pages, int questions, long seed)
      throws IOException, InterruptedException {
    TakingIn taking = new TakingIn(service);
    Path samples = Path.of(System.getProperty("assistant.home", "."), "samples/manuals");
    taking.measure(samples.resolve("autoboss-v4.0-operator-en.pdf"), ASKED_ABOUT);
    AtomicInteger errors = new AtomicInteger();
    ChatRounds rounds =
        new ChatRounds(
            new ServiceClient(service.address(), service.token(Role.OPERATOR)),
            QUESTIONS,
            2,
            errors);
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("chat_idle", rounds.chat(questions).toMap());
    List<ManualVersion> sent = new ArrayList<>();
    for (int i = 0; i < manuals; i++) {
      Path file = folder.resolve("manual-" + i + ".pdf");
      sent.add(taking.send(new MadeManual(seed + 1 + i).save(file, pages), "model-" + i));
    }
    result.put("chat_while_reading", rounds.chat(questions).toMap());
    result.put("manuals", manuals);
    result.put(
        "manuals_done", sent.stream().map(taking::now).filter(ManualVersion::settled).count());
    result.put("errors", errors.get());
    return result;
  }
}
