package com.autoboss.assistant.knowledge.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LettersTest {

  private static final Typeface FACE = new Typeface(false, false, false, 0.75, 0.22);

  @Test
  void shouldTakeLigaturesApart() {
    assertThat(Letters.ordinary("\uFB01")).isEqualTo("fi");
    assertThat(Letters.ordinary("\uFEFB")).isEqualTo("لا");
  }

  @Test
  void shouldKeepSuperscripts() {
    assertThat(Letters.ordinary("m³")).isEqualTo("m³");
  }

  @Test
  void shouldDropControlCharacters() {
    assertThat(Letters.ordinary("a\u0000b\u200Fc\uFFFD")).isEqualTo("abc");
  }

  @Test
  void shouldReadArabicFromRightToLeft() {
    assertThat(LogicalOrder.of(drawn("ءام"))).isEqualTo("ماء");
  }

  @Test
  void shouldKeepNumbersInsideArabicWord() {
    assertThat(LogicalOrder.of(drawn("12.5ب"))).isEqualTo("ب12.5");
  }

  @Test
  void shouldTurnBracketsOfArabicWord() {
    assertThat(LogicalOrder.of(drawn("(ءام)"))).isEqualTo("(ماء)");
  }

  /** Letters as they stand on the page from left to right. */
  private static List<Glyph> drawn(String leftToRight) {
    List<Glyph> glyphs = new ArrayList<>();
    for (int i = 0; i < leftToRight.length(); i++) {
      Box box = new Box(5 * i, 0, 5 * i + 5, 10);
      glyphs.add(new Glyph(leftToRight.substring(i, i + 1), box, 5 * i, 5 * i + 5, 8, 10, 0, FACE));
    }
    return glyphs;
  }
}
