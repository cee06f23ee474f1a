package com.autoboss.assistant.chat.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicLettersTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // Forms as the Unicode charts name them: beh initial, alef final, beh isolated.
    "باب, \uFE91\uFE8E\uFE8F",
    // meem initial, dad medial, khah medial, teh marbuta final
    "مضخة, \uFEE3\uFEC0\uFEA8\uFE94",
    // lam and alef are one sign, and alef joins nothing behind it: seen initial, ligature final,
    // meem
    "سلام, \uFEB3\uFEFC\uFEE1",
    "لا, \uFEFB",
    "دور, \uFEA9\uFEED\uFEAD",
    "V4.0 bar, V4.0 bar"
  })
  void shouldGiveEachLetterTheFormOfItsPlace(String word, String shaped) {
    assertThat(ArabicLetters.shaped(word)).isEqualTo(shaped);
  }

  @Test
  void shouldJoinOverTheSignsAboveALetter() {
    assertThat(ArabicLetters.shaped("ب\u064Eب")).isEqualTo("\uFE91\u064E\uFE90");
  }

  @Test
  void shouldDrawFromRightToLeftAndNumbersFromLeftToRight() {
    assertThat(Visual.line("אבג 180 דה", true)).isEqualTo("הד 180 גבא");
    assertThat(Visual.line("(אב)", true)).isEqualTo("(בא)");
    assertThat(Visual.line("max 180 אב bar", false)).isEqualTo("max 180 בא bar");
  }

  @Test
  void shouldKeepADateInItsOrderWhereItIsSetApart() {
    assertThat(Visual.line("אב: \u20662026-11-24 UTC\u2069", true)).isEqualTo("2026-11-24 UTC :בא");
  }

  @Test
  void shouldBeginWhereTheFirstLetterSays() {
    assertThat(Visual.beginsAtTheRight("1. אב bar", false)).isTrue();
    assertThat(Visual.beginsAtTheRight("max אב", true)).isFalse();
    assertThat(Visual.beginsAtTheRight("180", true)).isTrue();
  }

  @Test
  void shouldKeepSignsBehindTheirLetter() {
    assertThat(Visual.line("ב\u05B0א", true)).isEqualTo("אב\u05B0");
  }

  @Property
  void shouldOnlyChangeForms(
      @ForAll @StringLength(max = 30) @CharRange(from = '\u0621', to = '\u064A') String text) {
    String shaped = ArabicLetters.shaped(text);

    assertThat(Normalizer.normalize(shaped, Normalizer.Form.NFKC))
        .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC));
  }
}
