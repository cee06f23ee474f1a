package com.autoboss.assistant.knowledge.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WarningSignsTest {

  private static final String OTHER = "Batteries are sold by many shops in town.";
  private static final String RISK = "The wrong polarity destroys the board at once.";

  @Test
  void shouldMakeAWarningOfTheTextBesideASign() {
    Typeset page = new Typeset().lines(50, 100, OTHER, OTHER).lines(110, 150, RISK, RISK);
    page.lines(50, 210, OTHER, OTHER).sign(60, 140, 95, 172);

    assertThat(warnings(page)).extracting(DividedPassage::text).containsExactly(RISK + " " + RISK);
    assertThat(warnings(page)).extracting(DividedPassage::level).containsOnly(HazardLevel.WARNING);
  }

  @Test
  void shouldTakeAllOfTheTextInTheBoxOfTheSign() {
    Typeset page = new Typeset().line(50, 100, OTHER).line(110, 160, RISK).line(110, 200, OTHER);
    page.shade(50, 135, 550, 215).sign(60, 140, 95, 172);

    assertThat(warnings(page)).extracting(DividedPassage::text).containsExactly(RISK + " " + OTHER);
  }

  @Test
  void shouldLeaveTextAloneThatStandsFarFromTheSignOrOnItsOtherSide() {
    Typeset page = new Typeset().line(50, 160, "Wear gloves.").line(400, 160, "Wear a mask.");
    page.sign(160, 140, 195, 172);

    assertThat(warnings(page)).isEmpty();
  }

  @Test
  void shouldTakeASignOfTypeForTheSignalWord() {
    Typeset page = new Typeset().line(50, 100, "⚠ Hot surface behind the cover, let it cool.");

    assertThat(warnings(page)).hasSize(1);
  }

  @Test
  void shouldKnowSignalWordsOfEveryLanguage() {
    List<String> dangers =
        List.of("DANGER", "ΚΙΝΔΥΝΟΣ", "خطر", "PELIGRO", "TEHLİKE", "FARE", "GEFAHR", "PERICOLO");
    List<String> warnings =
        List.of(
            "WARNING",
            "ΠΡΟΕΙΔΟΠΟΙΗΣΗ",
            "تحذير",
            "ADVERTENCIA",
            "UYARI",
            "ADVARSEL",
            "WARNUNG",
            "AVERTISSEMENT",
            "AVVERTENZA",
            "ADVERTÊNCIA",
            "ПРЕДУПРЕЖДЕНИЕ");
    List<String> cautions = List.of("CAUTION", "ΠΡΟΣΟΧΗ", "DİKKAT", "FORSIKTIG", "ОСТОРОЖНО");

    assertThat(dangers).allMatch(word -> level(word) == HazardLevel.DANGER);
    assertThat(warnings).allMatch(word -> level(word) == HazardLevel.WARNING);
    assertThat(cautions).allMatch(word -> level(word) == HazardLevel.CAUTION);
  }

  private static HazardLevel level(String word) {
    return SignalWords.level(word + ": X", false).orElseThrow();
  }

  private static List<DividedPassage> warnings(Typeset page) {
    return Typeset.passages(page.page(1)).stream()
        .filter(passage -> passage.kind() == Kind.WARNING)
        .toList();
  }
}
