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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A quantity is found in whatever unit, digits and language it is asked for. */
class MeasureSearchTest {

  @TempDir private Path folder;

  private PassageIndex index;

  @BeforeEach
  void open() {
    Path nowhere = folder.resolve("no-model");
    index =
        PassageIndex.open(
            folder, Embedder.of(nowhere, nowhere), Languages.of(List.of("en", "el", "ar", "tr")));
    index.replace(
        "g",
        List.of(
            passage("valve", "en", "The relief valve opens at 150 bar."),
            passage("pump", "en", "The relief valve opens at 150 psi."),
            passage("bolt", "no", "Skruen trekkes til med 50 Nm."),
            passage("oil", "tr", "Yağ 80 °C sıcaklığı geçmemelidir."),
            passage("code", "en", "MP15: the valve does not open."),
            passage("hose", "ar", "قطر الخرطوم ٢٥٫٤ مم")));
    index.commit(1);
  }

  @AfterEach
  void close() {
    index.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Which valve opens at 15 MPa? | valve",
        "es | ¿Qué válvula abre a 15,0 MPa? | valve",
        "el | Ποια βαλβίδα ανοίγει στα 2176 psi; | valve",
        "ar | أي صمام يفتح عند ١٥ ميجاباسكال | valve",
        "en | What is tightened to 36.9 ft-lb? | bolt",
        "en | What must stay below 176 °F? | oil",
        "en | Which hose is 1 inch wide? | hose",
      })
  void shouldFindAQuantityInAnotherUnit(String language, String question, String passage) {
    Hits hits = search(question, language);

    assertThat(hits.list()).first().extracting(Hits.Hit::id).isEqualTo(passage);
    assertThat(hits.list().getFirst().exact()).isPositive();
  }

  @Test
  void shouldPutACodeBeforeAQuantity() {
    assertThat(search("MP-15 at 15 MPa", "en").list())
        .extracting(Hits.Hit::id)
        .startsWith("code", "valve");
  }

  private Hits search(String question, String language) {
    return index.search(new PassageQuery(question, language, List.of(), 10, Ranking.FUSED));
  }

  private static Passage passage(String id, String language, String text) {
    return new Passage(id, "g", text, "", language, Set.of(), Passage.Vectors.NONE);
  }
}
