package com.autoboss.assistant.cli.bench;

import com.autoboss.assistant.cli.OwnService;
import com.autoboss.assistant.lifecycle.DataFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/**
 * How fast manuals are taken in by a service of its own: pages read a second and core, the time
 * until a manual is found by its words and until it is found by its meaning, the memory of the
 * service and its children together. The baseline draws the text out of the same pages and embeds
 * it piece by piece. With {@code --chat}, how long answers take while manuals are read.
 */
@Command(name = "ingest", description = "speed and memory of taking manuals in")
final class IngestBenchmark implements Callable<Integer> {

  private static final String MODEL = "bench";

  @Option(names = "--pages", defaultValue = "500", description = "of the manual that is taken in")
  private int pages;

  @Option(names = "--file", description = "a PDF to take in instead of one that is made")
  private @Nullable Path file;

  @Option(names = "--baseline-pages", defaultValue = "40")
  private int baselinePages;

  @Option(names = "--chat", description = "ask while manuals are read, and before")
  private boolean chat;

  @Option(names = "--manuals", defaultValue = "20", description = "that are read while asking")
  private int manuals;

  @Option(names = "--n", defaultValue = "100", description = "questions each time")
  private int questions;

  @Option(names = "--seed", defaultValue = "1")
  private long seed;

  @Override
  public Integer call() throws Exception {
    Path folder = Files.createTempDirectory("bench-ingest");
    try {
      Map<String, Object> result = new LinkedHashMap<>(Machine.describe());
      result.put("seed", seed);
      Path given = file;
      Path manual =
          given == null ? new MadeManual(seed).save(folder.resolve("manual.pdf"), pages) : given;
      if (!chat) {
        result.put("reading", ReadingSpeed.measure(manual, folder));
      }
      try (OwnService service = OwnService.startApart(new DataFolder(folder.resolve("data")));
          MemoryWatch memory = MemoryWatch.start()) {
        if (chat) {
          result.putAll(
              new ChatWhileReading(service, folder).measure(manuals, pages, questions, seed));
        } else {
          result.put("taking_in", new TakingIn(service).measure(manual, MODEL));
          result.put(
              "baseline_extract_and_embed", PlainWay.measure(service, manual, baselinePages));
        }
        result.put("resident_service_mb", memory.service());
        result.put("resident_together_mb", memory.together());
      }
      System.out.println(JsonMapper.shared().writeValueAsString(result));
      return 0;
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }
}
