package com.autoboss.assistant.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.search.PassageQuery.Ranking;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the embedding model: a sentence counts, not only what its passage is about. */
class SentenceSearchTest {

  private static final String QUESTION = "Πόσο συχνά αλλάζει το λάδι;";

  private static final String OIL_AMONG_OTHERS =
      "The float keeps the hose at the surface and is inspected for cracks before every dive. "
          + "The oil of the high-pressure pump is changed after every 250 operating hours. "
          + "Ropes and shackles are replaced when a strand is broken or a pin is bent.";

  private static final String NO_OIL =
      "The float keeps the hose at the surface and is inspected for cracks before every dive. "
          + "The brushes of the cleaning head are turned round when half of them is worn off. "
          + "Ropes and shackles are replaced when a strand is broken or a pin is bent.";

  @TempDir private Path folder;

  private Embedder embedder;
  private PassageIndex index;

  @BeforeEach
  void open() {
    embedder =
        Embedder.of(
            Path.of("../models/multilingual-e5-small").toAbsolutePath().normalize(),
            folder.resolve("embedding"));
    index = PassageIndex.open(folder.resolve("index"), embedder, Languages.of(List.of("en", "el")));
  }

  @AfterEach
  void close() {
    index.close();
    embedder.close();
  }

  @Test
  void shouldPreferThePassageOfWhichOneSentenceAnswers() {
    Passage.Vectors alike =
        new Passage.Vectors(windows(NO_OIL), sentences(NO_OIL), embedder.fingerprint());
    Passage.Vectors answering =
        new Passage.Vectors(windows(NO_OIL), sentences(OIL_AMONG_OTHERS), embedder.fingerprint());
    index.replace("g", List.of(passage("a-none", alike), passage("b-oil", answering)));
    index.commit(1);

    assertThat(found()).containsExactly("b-oil", "a-none");
  }

  @Test
  void shouldCompareAPassageOfOneSentenceAsAWhole() {
    index.replace(
        "g",
        List.of(
            passage("none", embedder.passage("", NO_OIL)),
            passage("oil", embedder.passage("", "The oil is changed every 250 hours."))));
    index.commit(1);

    assertThat(found()).first().isEqualTo("oil");
  }

  private List<float[]> windows(String text) {
    return embedder.passage("", text).windows();
  }

  private SentenceVectors sentences(String text) {
    return embedder.passage("", text).sentences();
  }

  private List<String> found() {
    return index
        .search(new PassageQuery(QUESTION, "el", List.of(), 10, Ranking.VECTOR))
        .list()
        .stream()
        .map(Hits.Hit::id)
        .toList();
  }

  private static Passage passage(String id, Passage.Vectors vectors) {
    return new Passage(id, "g", id, "", "en", Set.of(), vectors);
  }
}
