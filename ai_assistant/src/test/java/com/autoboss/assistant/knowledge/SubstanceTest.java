package com.autoboss.assistant.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.knowledge.layout.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubstanceTest {

  private final Substance substance =
      new Substance(
          List.of(
              "1 Safety during service",
              "1.1 Lock-out and tag-out",
              "2 How the machine works",
              "2.1 High-pressure water"),
          List.of("Joint Thread  Torque", ""),
          List.of("Table 3: Tightening torques"));

  @Test
  void shouldSeeNothingInNumbersOfADrawing() {
    assertThat(substance.isIn(Kind.PARAGRAPH, "5 6 7")).isFalse();
  }

  @Test
  void shouldRecogniseATableOfContents() {
    String contents =
        "1 Safety during service 3 1.1 Lock-out and tag-out 3 2 How the machine works 4 2.1"
            + " High-pressure water 4";

    assertThat(substance.isIn(Kind.LIST, contents)).isFalse();
  }

  @Test
  void shouldSeeNothingInTheHeadOfATable() {
    assertThat(substance.isIn(Kind.TABLE_ROW, "Joint thread torque")).isFalse();
    assertThat(substance.isIn(Kind.PARAGRAPH, "Joint thread torque")).isTrue();
  }

  @Test
  void shouldKeepAShortRowAndAWarning() {
    assertThat(substance.isIn(Kind.TABLE_ROW, "Thruster clamp M8 18 Nm")).isTrue();
    assertThat(substance.isIn(Kind.WARNING, "تحذير سطح ساخن")).isTrue();
  }

  @Test
  void shouldKeepARowOfNumbersWhoseHeadSaysWhatTheyAre() {
    assertThat(substance.isIn(Kind.TABLE_ROW, "EasyMega 32 8MB 40")).isFalse();
    assertThat(
            substance.isIn(
                Kind.TABLE_ROW, "EasyMega 32 8MB 40", "Device: EasyMega; Total Storage: 8MB"))
        .isTrue();
  }

  @Test
  void shouldFindTablesByTheirRowsAndNotByTheirTitle() {
    assertThat(substance.isIn(Kind.CAPTION, "Table 3: Tightening torques")).isFalse();
    assertThat(substance.isIn(Kind.CAPTION, "Figure 3: Tightening torques")).isTrue();
  }
}
