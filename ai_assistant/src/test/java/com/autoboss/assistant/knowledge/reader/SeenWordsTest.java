package com.autoboss.assistant.knowledge.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeenWordsTest {

  private static final PageContent PAGE =
      new PageContent(
          1,
          600,
          800,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          true,
          List.of("text-in-picture"));

  @Test
  void shouldSayWhereAnUncertainWordWasLeftOut() {
    assertThat(read(line(word("Do", 95) + word("nut", 31) + word("open", 96) + word("it.", 94))))
        .containsExactly("Do", "…", "open", "it.");
  }

  @Test
  void shouldBelieveNumbersLessThanWords() {
    assertThat(read(line(word("opens", 70) + word("at", 95) + word("60", 70) + word("bar", 90))))
        .containsExactly("opens", "at", "…", "bar");
  }

  @Test
  void shouldLeaveOutLinesThatAreMostlyGuessed() {
    assertThat(read(line(word("oo", 12) + word("Ae", 40) + word("pump", 91)))).isEmpty();
  }

  @Test
  void shouldNotTakeABulletForALostWord() {
    assertThat(read(line(word("e", 20) + word("Close", 95) + word("the", 95)))).hasSize(2);
  }

  @Test
  void shouldDropSpecksAndKeepUnits() {
    assertThat(read(line(word("|", 93) + word("35", 93) + word("*C", 88) + word("I/min", 80))))
        .containsExactly("35", "°C", "l/min");
  }

  @Test
  void shouldTakeMarksApart() {
    String marked = word("<strong>5&nbsp;&lt;&amp;6</strong>", 90).replace("&nbsp;", "");

    assertThat(read(line(marked))).containsExactly("5<&6");
  }

  @Test
  void shouldKeepBoxesOnThePageWhateverIsWritten() {
    String far = word("far", 90).replace("bbox 10 80 60 100", "bbox 90000 80 99999 100");

    assertThat(words(line(far))).allMatch(word -> word.box().x1() <= 600 && word.box().y1() <= 800);
  }

  private static String line(String words) {
    return "<span class='ocr_line' id='l' title=\"bbox 10 80 300 100; baseline 0 -4; x_size 20\">"
        + "\n"
        + words
        + "</span>\n";
  }

  private static String word(String text, int confidence) {
    return "<span class='ocrx_word' id='w' title='bbox 10 80 60 100; x_wconf %d'>%s</span>\n"
        .formatted(confidence, text);
  }

  private static List<Word> words(String written) {
    return new SeenWords(PAGE, 0.24).of(Hocr.lines(written));
  }

  private static List<String> read(String written) {
    return words(written).stream().map(Word::text).toList();
  }
}
