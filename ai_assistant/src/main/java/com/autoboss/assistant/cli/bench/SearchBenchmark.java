package com.autoboss.assistant.cli.bench;

import com.autoboss.assistant.search.Embedder;
import com.autoboss.assistant.search.Languages;
import com.autoboss.assistant.search.Passage;
import com.autoboss.assistant.search.PassageIndex;
import com.autoboss.assistant.search.PassageQuery.Ranking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long a search in many passages takes, question embedding apart, filtered to one model. The
 * baseline is the same search by words alone.
 *
 * <p>The passages are made: words drawn by Zipf's law and vectors beside those of questions, so
 * that any number can be had. They cost the index what real ones cost, and say nothing about
 * quality. Vectors lie in the cone of the model's own ones.
 */
@Command(
    name = "search",
    description = "time of a search over many passages, question embedding apart")
final class SearchBenchmark implements Callable<Integer> {

  private static final int GROUP = 500;
  private static final int RECALL_QUESTIONS = 50;

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
      Map<String, Object> result = new LinkedHashMap<>(Machine.describe());
      List<Long> embedding = new ArrayList<>();
      MadePassages made =
          new MadePassages(
              new Random(seed), embedder.fingerprint(), text -> timed(embedder, text, embedding));
      result.put("passages", passages);
      result.put("question_embedding", distribution(embedding));
      result.put("fill_seconds", fill(index, made));
      measure(new SearchRounds(index, made, models), result);
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
        batch.add(made.passage("p" + i, group, SearchRounds.tag(first / GROUP % models)));
      }
      index.replace(group, batch);
    }
    index.commit(1);
    return (System.nanoTime() - began) / 1e9;
  }

  private void measure(SearchRounds rounds, Map<String, Object> result) throws IOException {
    result.put("fused", rounds.measure(Ranking.FUSED, searches, true));
    putResident("resident_mb", result);
    result.put("baseline_lexical", rounds.measure(Ranking.LEXICAL, searches, true));
    result.put("fused_without_filter", rounds.measure(Ranking.FUSED, searches, false));
    result.put("vector_recall_at_10", rounds.recall(RECALL_QUESTIONS));
    result.put("fused_again", rounds.measure(Ranking.FUSED, searches, true));
    putResident("resident_mb_at_the_end", result);
  }

  private static void putResident(String name, Map<String, Object> result) throws IOException {
    Machine.residentMegabytes(ProcessHandle.current().pid())
        .ifPresent(megabytes -> result.put(name, megabytes));
  }

  private static float[] timed(Embedder embedder, String text, List<Long> nanos) {
    long began = System.nanoTime();
    float[] vector = embedder.query(text).orElseThrow();
    nanos.add(System.nanoTime() - began);
    return vector;
  }

  /** The first one loads the model. */
  private static Map<String, Object> distribution(List<Long> nanos) {
    return new Distribution(nanos.stream().skip(1).mapToLong(Long::longValue).toArray()).toMap();
  }
}
