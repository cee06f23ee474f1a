package com.autoboss.assistant.cli.bench;

import com.autoboss.assistant.search.Embedder;
import com.autoboss.assistant.search.Hits;
import com.autoboss.assistant.search.Languages;
import com.autoboss.assistant.search.Passage;
import com.autoboss.assistant.search.PassageIndex;
import com.autoboss.assistant.search.PassageQuery;
import com.autoboss.assistant.search.PassageQuery.Ranking;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long a search in many passages takes, question embedding apart, filtered to one model. The
 * baseline is the same search by words alone.
 *
 * <p>The passages are made: words drawn by Zipf's law and random vectors, so that any number can be
 * had. They cost the index what real ones cost, and say nothing about quality.
 */
@Command(
    name = "search",
    description = "time of a search over many passages, question embedding apart")
final class SearchBenchmark implements Callable<Integer> {

  private static final int GROUP = 500;

  @Option(names = "--passages", defaultValue = "100000")
  private int passages;

  @Option(names = "--n", defaultValue = "1000", description = "searches that are measured")
  private int searches;

  @Option(names = "--models", defaultValue = "20")
  private int models;

  @Option(names = "--seed", defaultValue = "1")
  private long seed;

  @Override
  public Integer call() throws Exception {
    Path folder = Files.createTempDirectory("bench-search");
    Path model = Path.of(System.getProperty("assistant.home", "."), "models/multilingual-e5-small");
    try (Embedder embedder = Embedder.of(model, folder.resolve("embedding"));
        PassageIndex index =
            PassageIndex.open(folder.resolve("index"), embedder, Languages.of(List.of("en")))) {
      MadePassages made = new MadePassages(new Random(seed), embedder.fingerprint());
      double filled = fill(index, made);
      Map<String, Object> result = new LinkedHashMap<>(Machine.describe());
      result.put("passages", passages);
      result.put("fill_seconds", filled);
      result.put("fused", measure(index, made, Ranking.FUSED).toMap());
      result.put("baseline_lexical", measure(index, made, Ranking.LEXICAL).toMap());
      Machine.residentMegabytes(ProcessHandle.current().pid())
          .ifPresent(megabytes -> result.put("resident_mb", megabytes));
      System.out.println(JsonMapper.shared().writeValueAsString(result));
      return 0;
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private double fill(PassageIndex index, MadePassages made) {
    long began = System.nanoTime();
    for (int first = 0; first < passages; first += GROUP) {
      String group = "group-" + first;
      List<Passage> batch = new ArrayList<>();
      for (int i = first; i < Math.min(passages, first + GROUP); i++) {
        batch.add(made.passage("p" + i, group, "model:" + first / GROUP % models));
      }
      index.replace(group, batch);
    }
    index.commit(1);
    return (System.nanoTime() - began) / 1e9;
  }

  private Distribution measure(PassageIndex index, MadePassages made, Ranking ranking) {
    long[] nanos = new long[searches];
    for (int i = -searches / 10; i < searches; i++) {
      Set<String> tag = Set.of("model:" + Math.floorMod(i, models));
      Hits hits = index.search(new PassageQuery(made.question(), "en", List.of(tag), 50, ranking));
      if (i >= 0) {
        nanos[i] = hits.searching().toNanos();
      }
    }
    return new Distribution(nanos);
  }
}
