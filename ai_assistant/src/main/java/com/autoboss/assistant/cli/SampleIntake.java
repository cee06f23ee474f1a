package com.autoboss.assistant.cli;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.knowledge.ManualVersion;
import com.autoboss.assistant.knowledge.Manuals;
import com.autoboss.assistant.knowledge.SampleManuals;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Takes the sample manuals in when there is no manual at all, and tells how it goes. */
final class SampleIntake {

  private final Manuals manuals;
  private final SampleManuals samples;

  SampleIntake(Manuals manuals, SampleManuals samples) {
    this.manuals = manuals;
    this.samples = samples;
  }

  /** Returns when each is published or rejected; at once when there are manuals already. */
  void takeIn(Path folder, Caller editor) throws IOException, InterruptedException {
    if (!manuals.isEmpty()) {
      return;
    }
    List<ManualVersion> pending = new ArrayList<>(samples.handIn(editor, folder));
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
        "samples %d/%d  %-32s %s, %d pages, %d passages%n",
        done,
        all,
        version.title(),
        version.state().name().toLowerCase(Locale.ROOT),
        version.pages(),
        version.passages());
  }
}
