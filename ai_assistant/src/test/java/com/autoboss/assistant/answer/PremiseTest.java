package com.autoboss.assistant.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PremiseTest {

  private static final String ROW = "Maximum working pressure";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Is the maximum pressure 300 bar?|en",
        "¿Es la presión máxima 300 bar?|es",
        "Είναι η μέγιστη πίεση 300 bar;|el",
        "هل الضغط الأقصى 300 bar؟|ar",
        "Azami basınç 300 bar mı?|tr",
        "Er høyeste trykk 300 bar?|no"
      })
  void shouldCorrectAWrongValue(String question, String language) {
    assertThat(
            Premise.wrong(question, language, MadeQuotes.row(5, "Data", ROW, "200 bar (2900 psi)")))
        .hasValueSatisfying(premise -> {
          assertThat(premise.asked()).isEqualTo("300 bar");
          assertThat(premise.said()).isEqualTo("200 bar");
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Is the maximum pressure 200 bar?|200 bar",
        "Is the maximum pressure 20 MPa?|200 bar",
        "How long does it run at 300 bar?|200 bar",
        "Is the hose 30 m long?|200 bar",
        "Is it 300 bar?|120 to 200 bar",
        "Is the maximum pressure 200 bar?|200 bar (2900 psi)"
      })
  void shouldLeaveAloneWhatIsRightOrNoPremise(String question, String value) {
    assertThat(Premise.wrong(question, "en", MadeQuotes.row(5, "Data", ROW, value))).isEmpty();
  }

  @Test
  void shouldCorrectAWrongPart() {
    assertThat(
            Premise.wrong(
                "Is the seal kit AB40-9999-01?",
                "en",
                MadeQuotes.row(10, "Parts", "Seal kit", "AB40-1234-56")))
        .hasValueSatisfying(premise -> assertThat(premise.said()).isEqualTo("AB40-1234-56"));
  }
}
