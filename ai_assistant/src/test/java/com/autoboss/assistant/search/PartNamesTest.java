package com.autoboss.assistant.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.search.PassageQuery.Ranking;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With the embedding model, which knows no maker's own words. */
class PartNamesTest {

  private static final PartNames NAMES =
      PartNames.of(
          List.of(
              Map.of(
                  "en", Set.of("Gannet"),
                  "no", Set.of("sulehode"),
                  "tr", Set.of("sümsük başlığı"),
                  "el", Set.of("σούλα")),
              Map.of("en", Set.of("bilge lance"), "no", Set.of("kimlanse"), "es", Set.of("puya"))));

  private static final List<String> TEXTS =
      List.of(
          "The Gannet is turned by half a turn when its discs run out of true.",
          "The bilge lance is emptied after every dive and hung up to dry.",
          "The head of the pump is cleaned with fresh water every day.",
          "The discs of the brake are changed when they are worn down to 3 mm.",
          "The hose is rolled up and hung up to dry after every dive.",
          "The tank is emptied by its drain plug before the winter.");

  @TempDir private Path folder;

  private Embedder embedder;
  private PassageIndex index;

  @BeforeEach
  void open() {
    embedder =
        Embedder.of(
            Path.of("../models/multilingual-e5-small").toAbsolutePath().normalize(),
            folder.resolve("embedding"));
    index =
        PassageIndex.open(
            folder.resolve("index"), embedder, Languages.of(List.of("en", "no", "tr", "el", "es")));
    List<Passage> passages = new ArrayList<>();
    for (String text : TEXTS) {
      String id = "p" + passages.size();
      passages.add(new Passage(id, "g", text, "", "en", Set.of(), embedder.passage("", text)));
    }
    index.replace("g", passages);
    index.commit(1);
  }

  @AfterEach
  void close() {
    index.close();
    embedder.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no | Når må sulehodet snus? | p0",
        "tr | Sümsük başlığı ne zaman çevrilir? | p0",
        "el | Πότε γυρίζουμε τη σούλα; | p0",
        "no | Hva gjør jeg med kimlansen etter dykket? | p1",
        "es | ¿Qué se hace con la puya después de bucear? | p1"
      })
  void shouldFindTheThingByTheMakersNameForIt(String language, String question, String passage) {
    assertThat(found(question, language, PartNames.NONE)).first().isNotEqualTo(passage);
    assertThat(found(question, language, NAMES)).first().isEqualTo(passage);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no | Hvor ofte rengjøres pumpehodet?",
        "tr | Fren diskleri ne zaman değiştirilir?",
        "en | When is the tank emptied?",
        "es | ¿Qué se hace con la manguera después de bucear?",
        "en | When is the Gannet turned?"
      })
  void shouldChangeNothingForQuestionsThatNameNoneOrAskInTheManualsLanguage(
      String language, String question) {
    assertThat(hits(question, language, NAMES)).isEqualTo(hits(question, language, PartNames.NONE));
  }

  @Test
  void shouldFindByTheNameAloneWithoutAModel() {
    Path nowhere = folder.resolve("no-model");
    try (PassageIndex words =
        PassageIndex.open(
            folder.resolve("words"),
            Embedder.of(nowhere, nowhere),
            Languages.of(List.of("en", "no")))) {
      words.replace(
          "g",
          List.of(
              new Passage("p", "g", TEXTS.getFirst(), "", "en", Set.of(), Passage.Vectors.NONE)));
      words.commit(1);
      PassageQuery query =
          new PassageQuery("Når må sulehodet snus?", "no", List.of(), 5, Ranking.FUSED, NAMES);

      assertThat(words.search(query).list()).extracting(Hits.Hit::id).containsExactly("p");
    }
  }

  private List<String> found(String question, String language, PartNames names) {
    return hits(question, language, names).stream().map(Hits.Hit::id).toList();
  }

  private List<Hits.Hit> hits(String question, String language, PartNames names) {
    return index
        .search(new PassageQuery(question, language, List.of(), 10, Ranking.FUSED, names))
        .list();
  }
}
