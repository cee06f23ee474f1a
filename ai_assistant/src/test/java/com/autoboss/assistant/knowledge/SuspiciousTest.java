package com.autoboss.assistant.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuspiciousTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Η πίεση είναι 150 bar.",
        "الضغط ١٥٠ بار",
        "İçin çalışma",
        "Für Ölwechsel",
        "a\tb\nc",
        "Â ü"
      })
  void shouldTakeNoPrintedLetterForStrange(String text) {
    assertThat(Suspicious.in(text).count()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pum\uFFFD", "\uE012", "fÃ¼r", "(cid:12)", "\u0007", "\u0092"})
  void shouldFindWhatNobodyPrints(String text) {
    assertThat(Suspicious.in(text).count()).isEqualTo(1);
  }

  @Test
  void shouldNameAFewByCodePoint() {
    assertThat(Suspicious.in("\uFFFD\uFFFD\uE000").examples()).containsExactly("U+FFFD", "U+E000");
  }
}
