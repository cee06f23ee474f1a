package com.autoboss.assistant.cli;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.knowledge.ManualVersion;
import com.autoboss.assistant.knowledge.Manuals;
import com.autoboss.assistant.knowledge.NewManual;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The sample manuals: taken in once, when there is no manual at all. */
@Component
final class SampleManuals {

  private static final TypeReference<List<Sample>> SAMPLES = new TypeReference<>() {};

  private final Manuals manuals;
  private final JsonMapper json;

  SampleManuals(Manuals manuals, JsonMapper json) {
    this.manuals = manuals;
    this.json = json;
  }

  /** Returns when each is published or rejected; tells the progress as it goes. */
  void takeIn(Path folder, Caller editor) throws IOException, InterruptedException {
    Path list = folder.resolve("samples.json");
    if (!manuals.isEmpty() || !Files.exists(list)) {
      return;
    }
    List<ManualVersion> pending = new ArrayList<>();
    for (Sample sample : json.readValue(Files.readAllBytes(list), SAMPLES)) {
      try (InputStream file = Files.newInputStream(folder.resolve(sample.file()))) {
        pending.add(manuals.receive(editor, sample.manual(), file).version());
      }
    }
    int all = pending.size();
    while (!pending.isEmpty()) {
      TimeUnit.MILLISECONDS.sleep(100);
      for (ManualVersion version : List.copyOf(pending)) {
        ManualVersion now = manuals.get(editor, version.manual(), version.number());
        if (now.settled()) {
          pending.remove(version);
          tell(all - pending.size(), all, now);
        }
      }
    }
  }

  private static void tell(int done, int all, ManualVersion version) {
    System.out.printf(
        Locale.ROOT,
        "samples %d/%d  %-40s %s, %d pages, %d passages%n",
        done,
        all,
        version.title(),
        version.state().name().toLowerCase(Locale.ROOT),
        version.pages(),
        version.passages());
  }

  /** One entry of samples.json. */
  record Sample(String file, String title, String model, String language, String audience) {

    NewManual manual() {
      return new NewManual(
          file, List.of(model), language, title, audience.toUpperCase(Locale.ROOT), true);
    }
  }
}
