package com.autoboss.assistant.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

  @ParameterizedTest
  @ValueSource(strings = {"E-17", "E17", "e 17", "E 17", "e‑17", "E_17", "e.17"})
  void shouldKnowACodeInEveryWayOfWritingIt(String code) {
    assertThat(Codes.asked(Normal.form("What does " + code + " mean?"))).contains("e17");
  }

  @ParameterizedTest
  @ValueSource(strings = {"150 bar", "150bar", "150 BAR"})
  void shouldNotTakeANumberWithItsUnitForACode(String quantity) {
    assertThat(Codes.in(Normal.form("at " + quantity + "."))).isEmpty();
  }

  @Test
  void shouldTakePartNumbersAndNotWords() {
    assertThat(Codes.in("Order filter HP-4200-118 or 7701234 for the pump"))
        .containsExactlyInAnyOrder("hp4200118", "7701234");
    assertThat(Codes.isName("hp4200118")).isTrue();
    assertThat(Codes.isName("7701234")).isTrue();
    assertThat(Codes.isName("150bar")).isFalse();
  }

  @Test
  void shouldNotTakeASmallWordBeforeANumberForACodeInAManual() {
    assertThat(Codes.in("de 5 a 10 minutos")).doesNotContain("a10");
  }
}
