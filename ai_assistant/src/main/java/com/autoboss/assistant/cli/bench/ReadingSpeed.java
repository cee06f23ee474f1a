package com.autoboss.assistant.cli.bench;

import com.autoboss.assistant.knowledge.layout.Divider;
import com.autoboss.assistant.knowledge.reader.PdfReader;
import com.autoboss.assistant.knowledge.reader.ReaderSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Pages a second of the reader, without recognition. */
final class ReadingSpeed {

  private ReadingSpeed() {}

  /** Reads and divides, without recognition: processor time of the child and of this process. */
  static Map<String, Object> measure(Path manual, Path temporary) {
    ReaderSettings standard = ReaderSettings.standard(temporary);
    ReaderSettings typeOnly =
        new ReaderSettings(
            temporary,
            1,
            standard.largestFile(),
            standard.mostPages(),
            standard.perPage(),
            standard.perFile(),
            false);
    int[] pages = {0};
    int[] passages = {0};
    try (PdfReader reader = new PdfReader(typeOnly)) {
      reader.confinement();
      Divider divider =
          new Divider(page -> {
            pages[0]++;
            passages[0] += page.passages().size();
          });
      Duration before = ProcessorTime.all();
      long began = System.nanoTime();
      reader.read(manual, divider);
      divider.finish();
      double seconds = (System.nanoTime() - began) / 1e9;
      double used = ProcessorTime.all().minus(before).toMillis() / 1e3;
      Map<String, Object> figures = new LinkedHashMap<>();
      figures.put("pages", pages[0]);
      figures.put("passages", passages[0]);
      figures.put("seconds", seconds);
      figures.put("processor_seconds", used);
      figures.put("pages_a_second_and_core", pages[0] / used);
      return figures;
    }
  }
}
