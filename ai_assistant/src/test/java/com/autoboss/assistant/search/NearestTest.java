package com.autoboss.assistant.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.autoboss.assistant.search.PassageQuery.Ranking;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passages of several windows, in several parts of the index, some of them withdrawn. */
class NearestTest {

  private static final int PASSAGES = 120;
  private static final int SOUGHT = 150;

  private final Random random = new Random(7);
  private final List<Passage> passages = new ArrayList<>();

  @TempDir private Path folder;

  private PassageIndex index;

  @BeforeEach
  void fill() {
    Path nowhere = folder.resolve("no-model");
    index = PassageIndex.open(folder, Embedder.of(nowhere, nowhere), Languages.of(List.of("en")));
    for (String group : List.of("a", "gone", "b")) {
      List<Passage> some = Stream.generate(() -> passage(group)).limit(PASSAGES).toList();
      index.replace(group, some);
      index.commit(1);
      passages.addAll(some);
    }
    index.remove("gone");
    index.commit(2);
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void shouldMissNothingWithinAFilter() {
    float[] question = vector();
    List<String> nearest =
        passages.stream()
            .filter(p -> !p.group().equals("gone") && p.tags().contains("model:1"))
            .sorted(Comparator.comparingDouble((Passage p) -> nearness(question, p)).reversed())
            .map(Passage::id)
            .toList();

    List<Candidate> found = found(question, List.of(Set.of("model:1")));

    assertThat(found).extracting(candidate -> candidate.id).isEqualTo(nearest);
  }

  @Test
  void shouldMeasureEveryWindowOfAPassage() {
    float[] question = vector();

    assertThat(found(question, List.of()))
        .hasSizeGreaterThan(SOUGHT / 4)
        .allSatisfy(candidate ->
            assertThat(candidate.hit(Question.of("", "en", new IndexFields()), 0).cosine())
                .isCloseTo(nearness(question, named(candidate.id)), offset(1e-5)));
  }

  private List<Candidate> found(float[] question, List<Set<String>> filters) {
    return index
        .generations()
        .serving()
        .search((generation, searcher) -> {
          Retrieval retrieval =
              new Retrieval(searcher, Question.of("", "en", new IndexFields()), filters, List.of());
          retrieval.gather(Optional.of(question), Ranking.VECTOR, SOUGHT);
          return retrieval.candidates().stream()
              .sorted(
                  Comparator.comparingDouble((Candidate c) -> nearness(question, named(c.id)))
                      .reversed())
              .toList();
        })
        .orElseThrow();
  }

  private Passage named(String id) {
    return passages.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
  }

  private static double nearness(float[] question, Passage passage) {
    return passage.vectors().windows().stream()
        .mapToDouble(window -> {
          double sum = 0;
          for (int i = 0; i < window.length; i++) {
            sum += window[i] * question[i];
          }
          return sum;
        })
        .max()
        .orElseThrow();
  }

  private Passage passage(String group) {
    List<float[]> windows = Stream.generate(this::vector).limit(1 + random.nextInt(4)).toList();
    return new Passage(
        group + "-" + random.nextLong(),
        group,
        "words",
        "",
        "en",
        Set.of("model:" + random.nextInt(8)),
        new Passage.Vectors(windows, SentenceVectors.NONE, Embedder.NO_MODEL));
  }

  private float[] vector() {
    float[] vector = new float[32];
    double square = 0;
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) random.nextGaussian();
      square += vector[i] * vector[i];
    }
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= (float) Math.sqrt(square);
    }
    return vector;
  }
}
