package com.autoboss.assistant.knowledge.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.knowledge.reader.OutlineEntry;
import com.autoboss.assistant.knowledge.reader.PageContent;
import java.util.List;
import org.junit.jupiter.api.Test;

class DividerTest {

  private static final String LONG = "the pump is filled with clean oil before it is started";

  @Test
  void shouldReadColumnAfterColumn() {
    Typeset page = new Typeset();
    page.bold(50, 40, 16, "Maintenance of the whole machine over the year");
    for (int i = 0; i < 12; i++) {
      page.line(50, 80 + 13 * i, "left%02d words fill up this first column here".formatted(i));
      page.line(320, 80 + 13 * i, "right%02d words fill up the second column".formatted(i));
    }

    String text = Typeset.divide(List.of(), page.page(1)).getFirst().text();

    assertThat(text.indexOf("left11")).isLessThan(text.indexOf("right00"));
    assertThat(text).startsWith("Maintenance");
  }

  @Test
  void shouldJoinWordBrokenOverLinesAndKeepPlaces() {
    PageContent page =
        new Typeset().lines(50, 100, "Check the hy-", "draulic oil every day.").page(1);

    DividedPassage passage = Typeset.passages(page).getFirst();

    assertThat(passage.text()).isEqualTo("Check the hydraulic oil every day.");
    assertThat(passage.lines()).hasSize(2);
    PassageLine second = passage.lines().get(1);
    assertThat(passage.text().substring(second.start(), second.end()))
        .isEqualTo("draulic oil every day.");
    assertThat(second.box().y0()).isGreaterThan(100);
  }

  @Test
  void shouldKeepHyphenOfCompound() {
    PageContent page =
        new Typeset()
            .lines(
                50, 100, "A high pressure is a pressure that is high in a high-", "pressure line.")
            .page(1);

    assertThat(Typeset.passages(page).getFirst().text()).endsWith("in a high-pressure line.");
  }

  @Test
  void shouldTakeHeadingsFromOutlineBeforeType() {
    PageContent page =
        new Typeset()
            .bold(50, 80, 14, "4 Service")
            .line(50, 110, "Changing the oil")
            .lines(50, 123, LONG, LONG)
            .page(1);
    List<OutlineEntry> outline =
        List.of(
            new OutlineEntry(1, "Service", 1, 70), new OutlineEntry(2, "Changing the oil", 1, 105));

    List<DividedPassage> passages = Typeset.divide(outline, page).getFirst().passages();

    assertThat(passages)
        .extracting(DividedPassage::kind)
        .containsExactly(Kind.HEADING, Kind.HEADING, Kind.PARAGRAPH);
    assertThat(passages.getLast().sectionPath()).containsExactly("4 Service", "Changing the oil");
  }

  @Test
  void shouldFindHeadingsByNumberAndType() {
    Typeset page = new Typeset();
    page.bold(50, 60, 14, "1 Safety").lines(50, 85, LONG, LONG, LONG);
    page.bold(50, 150, 12, "1.1 Interlocks").lines(50, 170, LONG, LONG, LONG);
    page.bold(50, 250, 14, "2 Description").lines(50, 275, LONG, LONG, LONG);

    List<DividedPassage> passages = Typeset.passages(page.page(1));

    assertThat(passages.get(3).sectionPath()).containsExactly("1 Safety", "1.1 Interlocks");
    assertThat(passages.getLast().sectionPath()).containsExactly("2 Description");
  }

  @Test
  void shouldKeepStepsTogetherWithTheirNumbers() {
    PageContent page =
        new Typeset()
            .line(50, 100, "To change the oil:")
            .lines(
                50,
                113,
                "1. Stop the pump.",
                "2. Open the plug and let the old oil",
                "3. Close the plug.")
            .page(1);

    DividedPassage steps = Typeset.passages(page).getLast();

    assertThat(steps.kind()).isEqualTo(Kind.STEPS);
    assertThat(steps.text()).startsWith("1. Stop the pump. 2. Open").endsWith("3. Close the plug.");
    assertThat(steps.context()).isEqualTo("To change the oil:");
  }

  @Test
  void shouldDivideLongListAtItems() {
    Typeset page = new Typeset();
    for (int i = 0; i < 30; i++) {
      page.line(50, 60 + 13 * i, "• item%02d %s".formatted(i, LONG));
    }

    List<DividedPassage> passages = Typeset.passages(page.page(1));

    assertThat(passages).hasSizeGreaterThan(2).allMatch(passage -> passage.text().startsWith("•"));
    assertThat(passages).allMatch(passage -> passage.text().split(" ").length <= 130);
  }

  @Test
  void shouldKeepWarningWholeInItsBox() {
    Typeset page = new Typeset();
    page.line(50, 60, LONG);
    page.shade(50, 80, 550, 180);
    page.bold(60, 95, 11, "DANGER");
    page.lines(60, 112, LONG, LONG + ".").lines(60, 150, "Never point a nozzle at a person.");
    page.line(50, 220, LONG);

    List<DividedPassage> passages = Typeset.passages(page.page(1));

    assertThat(passages).hasSize(3);
    DividedPassage warning = passages.get(1);
    assertThat(warning.kind()).isEqualTo(Kind.WARNING);
    assertThat(warning.level()).isEqualTo(HazardLevel.DANGER);
    assertThat(warning.text()).startsWith("DANGER the pump").endsWith("at a person.");
  }

  @Test
  void shouldFindWarningsInManyLanguages() {
    assertThat(level("PELIGRO: alta presión")).isEqualTo(HazardLevel.DANGER);
    assertThat(level("ADVARSEL Høyt trykk")).isEqualTo(HazardLevel.WARNING);
    assertThat(level("Προσοχή: υψηλή πίεση")).isEqualTo(HazardLevel.CAUTION);
    assertThat(level("تحذير: ضغط عال")).isEqualTo(HazardLevel.WARNING);
    assertThat(level("TEHLİKE! Yüksek basınç")).isEqualTo(HazardLevel.DANGER);
    assertThat(level("Hinweis: Das Öl ist warm")).isEqualTo(HazardLevel.NOTICE);
  }

  @Test
  void shouldNotTakeEverySentenceForWarning() {
    assertThat(SignalWords.level("Danger zones are marked red.", false)).isEmpty();
    assertThat(SignalWords.level("Warning lamps light up.", false)).isEmpty();
    assertThat(SignalWords.level("Not every note counts.", false)).isEmpty();
  }

  private static HazardLevel level(String text) {
    return SignalWords.level(text, false).orElseThrow();
  }

  @Test
  void shouldRemoveRunningHeadsAndPageNumbersButKeepThemInTheText() {
    PageContent[] pages = new PageContent[4];
    for (int i = 0; i < 4; i++) {
      pages[i] =
          new Typeset()
              .line(50, 30, "AB40 Operator manual")
              .line(50, 100, "Only page%d says this.".formatted(i))
              .line(300, 780, String.valueOf(i + 1))
              .page(i + 1);
    }

    List<DividedPage> divided = Typeset.divide(List.of(), pages);

    assertThat(divided).allMatch(page -> page.passages().size() == 1);
    assertThat(divided.get(2).passages().getFirst().text()).isEqualTo("Only page2 says this.");
    assertThat(divided.get(2).text()).contains("AB40 Operator manual");
  }

  @Test
  void shouldOrderWordsFromRightToLeft() {
    PageContent page =
        new Typeset().rightToLeft(550, 100, "ضغط المضخة 250 بار في 30 SAE الزيت").page(1);

    assertThat(Typeset.passages(page).getFirst().text())
        .isEqualTo("ضغط المضخة 250 بار في SAE 30 الزيت");
  }

  @Test
  void shouldReadTextTurnedOnItsSide() {
    PageContent upright = new Typeset().lines(50, 100, LONG, LONG).page(1);
    Turn turn = new Turn(270, Typeset.WIDTH, Typeset.HEIGHT);
    PageContent turned =
        new PageContent(
            1,
            turn.width(),
            turn.height(),
            upright.words().stream()
                .map(word ->
                    new com.autoboss.assistant.knowledge.reader.Word(
                        word.text(), turn.back(word.box()), 10, false, false, false, 270))
                .toList(),
            List.of(),
            List.of(),
            List.of(),
            false,
            List.of());

    assertThat(Typeset.passages(turned)).hasSize(1);
    assertThat(Typeset.passages(turned).getFirst().text()).isEqualTo(LONG + " " + LONG);
  }
}
