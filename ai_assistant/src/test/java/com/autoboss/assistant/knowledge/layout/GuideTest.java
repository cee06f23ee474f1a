package com.autoboss.assistant.knowledge.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.knowledge.reader.OutlineEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuideTest {

  private static final List<String> TITLES =
      List.of("Safety", "Transport", "Mounting", "Operation", "Maintenance", "Disposal");

  @Test
  void shouldTakeNothingForEvidenceThatOnlySaysWhereItStands() {
    Typeset page = new Typeset().bold(50, 50, 16, "What is in here");
    for (int i = 0; i < TITLES.size(); i++) {
      page.line(50, 90 + 13 * i, (i + 1) + " " + TITLES.get(i) + " . . . . . . . . . .");
      page.line(500, 90 + 13 * i, String.valueOf(4 + 3 * i));
    }
    page.line(50, 300, "The pump is filled with clean oil before it is started.");

    DividedPage divided = Typeset.divide(List.of(), page.page(1)).getFirst();

    assertThat(divided.passages())
        .extracting(DividedPassage::text)
        .containsExactly(
            "What is in here", "The pump is filled with clean oil before it is started.");
    assertThat(divided.text()).contains("2 Transport");
  }

  @Test
  void shouldKnowContentsWithoutDotsByTheOutline() {
    Typeset page = new Typeset();
    for (int i = 0; i < TITLES.size(); i++) {
      page.line(50, 90 + 13 * i, (i + 1) + " " + TITLES.get(i));
      page.line(500, 90 + 13 * i, String.valueOf(4 + 3 * i));
    }
    List<OutlineEntry> outline =
        TITLES.stream().map(title -> new OutlineEntry(1, title, 1, 700)).toList();

    assertThat(Typeset.divide(outline, page.page(1)).getFirst().passages()).isEmpty();
  }

  @Test
  void shouldKnowAnIndexInColumns() {
    Typeset page = new Typeset().line(50, 60, "A");
    String[] left = {"acme screw, 1", "adapter, 1", "axis, 1", "backlash, 1", "ball nut, 1"};
    String[] right = {"filter, 1", "frame, 1", "grease, 1", "guide rail, 1", "hose, 1", "joint, 1"};
    page.lines(50, 80, left).lines(320, 80, right);

    assertThat(Typeset.passages(page.page(1))).isEmpty();
  }

  @Test
  void shouldKeepTableOfValues() {
    Typeset page = new Typeset();
    String[] parts = {"Bearing", "Bolt", "Clamp", "Filter", "Gasket", "Hose", "Nozzle", "Pump"};
    page.line(50, 80, "Part").line(250, 80, "Torque");
    for (int i = 0; i < parts.length; i++) {
      page.line(50, 95 + 13 * i, parts[i]);
      page.line(250, 95 + 13 * i, (20 + 10 * i) + " Nm");
    }

    assertThat(Typeset.passages(page.page(1))).hasSizeGreaterThan(7);
  }

  @Test
  void shouldDivideLongListIntoGroupsThatKnowWhatLeadsIn() {
    Typeset page = new Typeset().line(50, 80, "The machine must not be used in these cases:");
    for (int i = 0; i < 12; i++) {
      page.line(60, 110 + 13 * i, "• when the part with number " + i + " is worn or missing");
    }

    List<DividedPassage> lists = lists(page, Kind.LIST);

    assertThat(lists).hasSizeGreaterThan(1);
    assertThat(lists).allMatch(list -> list.text().startsWith("•"));
    assertThat(lists)
        .extracting(DividedPassage::context)
        .containsOnly("The machine must not be used in these cases:");
  }

  @Test
  void shouldNotTearSteps() {
    Typeset page = new Typeset().line(50, 80, "Change the oil as follows:");
    for (int i = 1; i <= 9; i++) {
      page.line(60, 100 + 13 * i, i + ". Undo the bolt with the number " + i + " and keep it");
    }

    assertThat(lists(page, Kind.STEPS)).hasSize(1);
  }

  private static List<DividedPassage> lists(Typeset page, Kind kind) {
    return Typeset.passages(page.page(1)).stream()
        .filter(passage -> passage.kind() == kind)
        .toList();
  }
}
