package com.autoboss.assistant.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelNamesTest {

  private final ModelNames names = new ModelNames(List.of("V2.0", "V3.0", "V3.1B", "V4.0"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pressure of the V4.0?",
        "what about v4.0",
        "V 4,0 basıncı nedir",
        "presión de la V4",
        "ΠΙΕΣΗ ΤΟΥ V4.0;",
        "ما ضغط V4.0؟",
        "the V4.0, please"
      })
  void shouldRecogniseTheNameHoweverItIsWritten(String question) {
    assertThat(names.in(question)).containsExactly("V4.0");
  }

  @Test
  void shouldNotTakeAPartOfANameForTheName() {
    assertThat(names.in("V3.1B leaks")).containsExactly("V3.1B");
    assertThat(names.in("V4.01 leaks")).isEmpty();
    assertThat(names.in("MV4.0X leaks")).isEmpty();
  }

  @Test
  void shouldNotGuessWhatAShortNameMeansWhenThereAreTwo() {
    assertThat(new ModelNames(List.of("V3.0", "V3.0X")).in("my V3 leaks")).isEmpty();
  }

  @Test
  void shouldTellAModelThatIsNotInstalledFromAFaultCode() {
    assertThat(names.strangerIn("the V5.2 shows E-17")).contains("V5.2");
    assertThat(names.strangerIn("the pump shows E-17 at 24.5 bar")).isEmpty();
  }

  @Test
  void shouldFindEveryModelThatIsNamed() {
    assertThat(names.in("is V3.0 stronger than V2.0?")).containsExactly("V2.0", "V3.0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Which oil goes in the pump of the V4.0? | Which oil goes in the pump of the ?",
        "V4'te F4 sigortası kaç amper? | F4 sigortası kaç amper?",
        "v 3,1b torque | torque",
        "V4.01 is no V4.0 | V4.01 is no",
        "V2.0 | V2.0"
      })
  void shouldTakeTheNameOutOfWhatIsSearchedFor(String question, String left) {
    assertThat(names.without(question)).isEqualTo(left);
  }
}
