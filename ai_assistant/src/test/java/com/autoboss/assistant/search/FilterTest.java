package com.autoboss.assistant.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.search.PassageQuery.Ranking;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.springframework.util.FileSystemUtils;

/** With the embedding model: no hit ever comes from outside the filters, whatever is asked. */
class FilterTest {

  private static final int PASSAGES = 400;
  private static final Map<String, Set<String>> TAGS = new TreeMap<>();
  private static final Path FOLDER = folder();
  private static final Embedder EMBEDDER =
      Embedder.of(
          Path.of("../models/multilingual-e5-small").toAbsolutePath().normalize(),
          FOLDER.resolve("embedding"));
  private static final PassageIndex INDEX =
      PassageIndex.open(FOLDER.resolve("index"), EMBEDDER, Languages.of(List.of("en")));

  @BeforeContainer
  static void fill() {
    Random random = new Random(4);
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < PASSAGES; i++) {
      Set<String> tags = Set.of("model:" + random.nextInt(4), "audience:" + random.nextInt(2));
      TAGS.put("p" + i, tags);
      String text = "pump pressure E-%d, %d bar".formatted(i % 7, i % 5);
      Passage.Vectors vectors =
          new Passage.Vectors(
              List.of(vector(random), vector(random)),
              SentenceVectors.of(List.of(vector(random), vector(random))),
              EMBEDDER.fingerprint());
      passages.add(new Passage("p" + i, "g", text, "", i % 2 == 0 ? "en" : "el", tags, vectors));
    }
    INDEX.replace("g", passages);
    INDEX.commit(1);
  }

  @AfterContainer
  static void empty() throws IOException {
    INDEX.close();
    EMBEDDER.close();
    FileSystemUtils.deleteRecursively(FOLDER);
  }

  @Property(tries = 150)
  void shouldNeverFindOutsideTheFilters(
      @ForAll("filters") List<Set<String>> filters,
      @ForAll("questions") String question,
      @ForAll Ranking ranking) {
    Hits hits = INDEX.search(new PassageQuery(question, "en", filters, PASSAGES, ranking));

    assertThat(hits.list()).allMatch(hit -> admitted(hit.id(), filters));
    assertThat(hits.list()).doesNotHaveDuplicates();
    assertThat(hits.list()).allMatch(hit -> hit.score() >= 0 && hit.score() <= 1);
    long admitted = TAGS.keySet().stream().filter(id -> admitted(id, filters)).count();
    assertThat(hits.list()).hasSizeLessThanOrEqualTo((int) admitted);
    assertThat(hits.list().isEmpty() && ranking != Ranking.LEXICAL)
        .isEqualTo(admitted == 0 && ranking != Ranking.LEXICAL);
  }

  @Provide
  Arbitrary<List<Set<String>>> filters() {
    return Arbitraries.of(
            "model:0", "model:1", "model:2", "model:3", "audience:0", "audience:1", "model:9")
        .set()
        .ofMaxSize(4)
        .list()
        .ofMaxSize(3);
  }

  @Provide
  Arbitrary<String> questions() {
    return Arbitraries.of("pump pressure", "E-3", "e 3 at 2 bar", "gearbox", "?", "");
  }

  private static boolean admitted(String id, List<Set<String>> filters) {
    Set<String> tags = TAGS.getOrDefault(id, Set.of());
    return filters.stream().allMatch(any -> any.stream().anyMatch(tags::contains));
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("filter");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static float[] vector(Random random) {
    float[] vector = new float[384];
    double squares = 0;
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) random.nextGaussian();
      squares += vector[i] * vector[i];
    }
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= (float) Math.sqrt(squares);
    }
    return vector;
  }
}
