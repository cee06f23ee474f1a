package com.autoboss.assistant.cli.eval;

import com.autoboss.assistant.search.Embedder;
import com.autoboss.assistant.search.Hits;
import com.autoboss.assistant.search.Languages;
import com.autoboss.assistant.search.Passage;
import com.autoboss.assistant.search.PassageIndex;
import com.autoboss.assistant.search.PassageQuery;
import com.autoboss.assistant.search.PassageQuery.Ranking;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One run over a benchmark in a throw-away index, on two threads. */
final class RetrievalRun implements AutoCloseable {

  private static final int THREADS = 2;
  private static final int RANKED = 100;
  private static final int PASSAGES_AT_ONCE = 256;

  private final Embedder embedder;
  private final PassageIndex index;
  private final PrintWriter progress;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final Map<String, Object> summary = new LinkedHashMap<>();

  private RetrievalRun(Embedder embedder, PassageIndex index, PrintWriter progress) {
    this.embedder = embedder;
    this.index = index;
    this.progress = progress;
  }

  static RetrievalRun open(Path store, Path model, PrintWriter progress) {
    Embedder embedder = Embedder.of(model, store.resolve("embedding"));
    PassageIndex index =
        PassageIndex.open(store.resolve("index"), embedder, Languages.of(List.of()));
    return new RetrievalRun(embedder, index, progress);
  }

  void index(List<RetrievalSet.Text> texts, boolean vectors)
      throws InterruptedException, ExecutionException {
    long begun = System.nanoTime();
    boolean embed = vectors && embedder.available();
    if (vectors && !embed) {
      progress.println("without vectors: " + embedder.fault().orElse("unknown"));
    }
    for (int from = 0; from < texts.size(); from += PASSAGES_AT_ONCE) {
      List<RetrievalSet.Text> some =
          texts.subList(from, Math.min(texts.size(), from + PASSAGES_AT_ONCE));
      String group = "from-" + from;
      index.replace(group, all(some, text -> passage(group, text, embed)));
      progress.println("indexed %d of %d".formatted(from + some.size(), texts.size()));
    }
    index.commit(1);
    double seconds = seconds(begun);
    summary.put("passages", texts.size());
    summary.put("embedded", embed);
    summary.put("index_seconds", seconds);
    summary.put("passages_per_second", Math.round(texts.size() / seconds * 10) / 10.0);
  }

  /** For each ranking, what every question finds. */
  Map<Ranking, Map<String, List<String>>> rank(
      List<RetrievalSet.Question> questions, List<Ranking> rankings, boolean oneManual)
      throws InterruptedException, ExecutionException {
    long begun = System.nanoTime();
    List<List<List<String>>> ranked =
        all(
            questions,
            question ->
                rankings.stream()
                    .map(ranking -> rank(question, ranking, oneManual ? question.manual() : null))
                    .toList());
    Map<Ranking, Map<String, List<String>>> byRanking = new LinkedHashMap<>();
    for (int r = 0; r < rankings.size(); r++) {
      Map<String, List<String>> byQuestion = new LinkedHashMap<>();
      for (int i = 0; i < questions.size(); i++) {
        byQuestion.put(questions.get(i).text().id(), ranked.get(i).get(r));
      }
      byRanking.put(rankings.get(r), byQuestion);
    }
    summarize(questions.size(), rankings, seconds(begun));
    return byRanking;
  }

  private void summarize(int questions, List<Ranking> rankings, double seconds) {
    summary.put(
        "ranking",
        rankings.stream()
            .map(ranking -> ranking.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(",")));
    summary.put("queries", questions);
    summary.put("search_seconds", seconds);
    progress.println(
        "%s s for the index, %s s for %d queries, %s passages/s"
            .formatted(
                summary.get("index_seconds"),
                seconds,
                questions,
                summary.get("passages_per_second")));
  }

  Map<String, Object> summary() {
    return summary;
  }

  private Passage passage(String group, RetrievalSet.Text text, boolean embed) {
    Passage.Vectors vectors = embed ? embedder.passage("", text.text()) : Passage.Vectors.NONE;
    return new Passage(text.id(), group, text.text(), "", text.language(), text.scopes(), vectors);
  }

  private List<String> rank(
      RetrievalSet.Question question, Ranking ranking, @Nullable String manual) {
    List<Set<String>> filters = manual == null ? List.of() : List.of(Set.of(manual));
    RetrievalSet.Text text = question.text();
    return index
        .search(new PassageQuery(text.text(), text.language(), filters, RANKED, ranking))
        .list()
        .stream()
        .map(Hits.Hit::id)
        .toList();
  }

  private <A, B> List<B> all(List<A> inputs, Function<A, B> work)
      throws InterruptedException, ExecutionException {
    List<Future<B>> futures = new ArrayList<>();
    for (A input : inputs) {
      futures.add(threads.submit(() -> work.apply(input)));
    }
    List<B> outputs = new ArrayList<>();
    for (Future<B> future : futures) {
      outputs.add(future.get());
    }
    return outputs;
  }

  private static double seconds(long begun) {
    return Math.round((System.nanoTime() - begun) / 1e7) / 100.0;
  }

  @Override
  public void close() {
    threads.shutdownNow();
    index.close();
    embedder.close();
  }
}
