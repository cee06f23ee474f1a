package com.autoboss.assistant.cli.bench;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.cli.OwnService;
import com.autoboss.assistant.knowledge.ManualState;
import com.autoboss.assistant.knowledge.ManualVersion;
import com.autoboss.assistant.knowledge.Manuals;
import com.autoboss.assistant.knowledge.NewManual;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes manuals in and watches when they are found. */
final class TakingIn {

  private static final long LOOK_MILLISECONDS = 50;

  private final Manuals manuals;
  private final Caller editor;

  TakingIn(OwnService service) {
    manuals = service.part(Manuals.class);
    editor = service.caller(Role.EDITOR);
  }

  ManualVersion send(Path file, String model) throws IOException {
    String name = String.valueOf(file.getFileName());
    NewManual manual = new NewManual(name, List.of(model), "en", null, "OPERATOR", false);
    try (InputStream stream = Files.newInputStream(file)) {
      return manuals.receive(editor, manual, stream).version();
    }
  }

  ManualVersion now(ManualVersion version) {
    return manuals.get(editor, version.manual(), version.number());
  }

  Map<String, Object> measure(Path file, String model) throws IOException, InterruptedException {
    Duration before = ProcessorTime.all();
    long began = System.nanoTime();
    ManualVersion version = send(file, model);
    double words = 0;
    while (!version.settled()) {
      Thread.sleep(LOOK_MILLISECONDS);
      version = now(version);
      words = words == 0 && version.searchable() ? (System.nanoTime() - began) / 1e9 : words;
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    if (version.state() != ManualState.PUBLISHED) {
      throw new IOException("not published: " + version.code());
    }
    // An ended child is not in it, but it lives longer than the reading of one manual.
    double used = ProcessorTime.all().minus(before).toMillis() / 1e3;
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("pages", version.pages());
    figures.put("passages", version.passages());
    figures.put("found_by_words_seconds", words);
    figures.put("whole_seconds", seconds);
    figures.put("pages_a_second", version.pages() / seconds);
    figures.put("processor_seconds", used);
    figures.put("pages_a_second_and_core", version.pages() / used);
    return figures;
  }
}
