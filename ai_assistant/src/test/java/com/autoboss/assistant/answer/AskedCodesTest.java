package com.autoboss.assistant.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedCodesTest {

  @ParameterizedTest
  @ValueSource(strings = {"E-17 water", "e17", "code E 17.", "الرمز E-17"})
  void shouldFindTheCodeHoweverItIsWritten(String text) {
    assertThat(AskedCodes.in("What does E17 mean?").areIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"E-170", "E-1", "E-7", "17 bar", "AE-17"})
  void shouldNotTakeAnotherCodeForIt(String text) {
    assertThat(AskedCodes.in("What does E17 mean?").areIn(text)).isFalse();
  }

  @Test
  void shouldSeeNoCodeInQuantities() {
    assertThat(AskedCodes.in("why only 80 bar at 50 °C and 4.5 Nm?").isEmpty()).isTrue();
  }

  @Test
  void shouldReadPartNumbersWhole() {
    AskedCodes codes = AskedCodes.in("where is AB40-1234-56?");

    assertThat(codes.areIn("AB40-1234-56 Plunger seal kit")).isTrue();
    assertThat(codes.areIn("AB40-1234-57 Plunger")).isFalse();
  }
}
