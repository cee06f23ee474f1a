package com.autoboss.assistant.knowledge.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.knowledge.reader.Box;
import com.autoboss.assistant.knowledge.reader.PageContent;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

  private static final double[] SIDES = {50, 250, 400, 550};

  @Test
  void shouldMakeOnePassageOfEachRowWithTheHeadOfItsColumns() {
    List<DividedPassage> passages = Typeset.passages(ruled(100).page(1));

    DividedPassage row = passages.getLast();
    assertThat(row.kind()).isEqualTo(Kind.TABLE_ROW);
    assertThat(row.text()).isEqualTo("Feed water pressure 2 to 4 bar at the inlet");
    assertThat(row.cells()).extracting(Cell::header).containsExactly("Property", "Value", "Remark");
    assertThat(row.cells())
        .extracting(Cell::value)
        .containsExactly("Feed water pressure", "2 to 4 bar", "at the inlet");
    for (Cell cell : row.cells()) {
      assertThat(row.text().substring(cell.start())).startsWith(cell.value());
    }
    assertThat(row.context()).isEqualTo("Table 1: Technical data");
  }

  @Test
  void shouldInheritHeadWhenTableRunsOverThePage() {
    PageContent first = ruled(700).page(1);
    Typeset second = new Typeset().grid(SIDES, new double[] {60, 80, 100});
    second.line(55, 74, "Oil pressure").line(255, 74, "3 bar").line(405, 74, "warm");
    second.line(55, 94, "Oil amount").line(255, 94, "5 l").line(405, 94, "with filter");

    List<DividedPage> divided = Typeset.divide(List.of(), first, second.page(2));

    DividedPassage row = divided.getLast().passages().getFirst();
    assertThat(row.cells()).extracting(Cell::header).containsExactly("Property", "Value", "Remark");
    assertThat(row.context()).isEqualTo("Table 1: Technical data");
  }

  @Test
  void shouldTakeShortNamesOverLongerWordsInAGridForTheHead() {
    Typeset page =
        new Typeset().grid(new double[] {50, 200, 400}, new double[] {100, 120, 140, 160});
    page.line(55, 114, "Symptom").line(205, 114, "Remedy");
    page.line(55, 134, "No pressure at all").line(205, 134, "Replace every nozzle");
    page.line(55, 154, "Water in the oil").line(205, 154, "Stop and call service");
    DividedPassage last = Typeset.passages(page.page(1)).getLast();

    assertThat(last.cells()).extracting(Cell::header).containsExactly("Symptom", "Remedy");
  }

  @Test
  void shouldNotTakeAFirstRowLikeTheOthersForTheHead() {
    Typeset page =
        new Typeset().grid(new double[] {50, 200, 400}, new double[] {100, 120, 140, 160});
    page.line(55, 114, "Colour").line(205, 114, "signal red");
    page.line(55, 134, "Material").line(205, 134, "cast iron");
    page.line(55, 154, "Paint").line(205, 154, "two coats");
    DividedPassage last = Typeset.passages(page.page(1)).getLast();

    assertThat(last.cells()).extracting(Cell::header).containsOnly("");
  }

  @Test
  void shouldOrderCellsByPlaceWhereTheLinesBetweenThemEndEarly() {
    Typeset page = new Typeset().line(103, 33, "outlet").line(10, 33, "inlet");
    page.line(10, 124, "drain").line(150, 124, "closed");
    page.rule(8, 62, 9, 166).rule(8, 114, 101, 115).rule(101, 62, 194, 63);
    page.rule(101, 62, 102, 114).rule(194, 10, 195, 62);

    assertThat(Typeset.passages(page.page(1)).getFirst().text()).isEqualTo("inlet outlet");
  }

  @Test
  void shouldBindRowsToCellThatReachesOverThem() {
    Typeset page = new Typeset().grid(new double[] {50, 200, 400}, new double[] {100, 120, 160});
    page.grid(new double[] {200, 400}, new double[] {100, 140, 160});
    page.bold(55, 114, 10, "Symptom").bold(205, 114, 10, "Remedy");
    page.line(55, 134, "No pressure").line(205, 134, "Replace nozzle");
    page.line(205, 154, "Close valve");
    DividedPassage last = Typeset.passages(page.page(1)).getLast();

    assertThat(last.text()).isEqualTo("Close valve");
    assertThat(last.cells()).extracting(Cell::value).containsExactly("No pressure", "Close valve");
    assertThat(last.cells().getFirst().header()).isEqualTo("Symptom");
    assertThat(last.cells().getFirst().start()).isEqualTo(-1);
  }

  @Test
  void shouldMendWordThatWasTooWideForItsCell() {
    Typeset page = ruled(100);
    page.line(55, 300, "The Hydromatic is sold with a Hydromatic pump.");
    page.grid(new double[] {50, 90, 250, 400}, new double[] {400, 440, 460});
    page.line(55, 414, "Hydroma")
        .line(55, 428, "tic v2")
        .line(95, 414, "12 bar")
        .line(255, 414, "new");
    page.line(55, 454, "Other").line(95, 454, "14 bar").line(255, 454, "old");

    List<DividedPassage> passages = Typeset.passages(page.page(1));

    assertThat(passages).extracting(DividedPassage::text).contains("Hydromatic v2 12 bar new");
  }

  @Test
  void shouldFindTableWithoutRulingLines() {
    Typeset page = new Typeset();
    page.bold(50, 100, 10, "Part").bold(250, 100, 10, "Thread").bold(400, 100, 10, "Torque");
    String[][] rows = {
      {"Disc to hub", "M10", "49 Nm"},
      {"Hub nut", "M24", "140 Nm"},
      {"Valve cover", "M14", "120 Nm"}
    };
    for (int i = 0; i < rows.length; i++) {
      page.line(50, 114 + 14 * i, rows[i][0])
          .line(250, 114 + 14 * i, rows[i][1])
          .line(400, 114 + 14 * i, rows[i][2]);
    }

    List<DividedPassage> passages = Typeset.passages(page.page(1));

    assertThat(passages).hasSize(4).allMatch(passage -> passage.kind() == Kind.TABLE_ROW);
    assertThat(passages.get(2).cells())
        .extracting(Cell::header)
        .containsExactly("Part", "Thread", "Torque");
    assertThat(passages.get(2).text()).isEqualTo("Hub nut M24 140 Nm");
  }

  @Test
  void shouldNotTakeColumnsOfTextForTable() {
    Typeset page = new Typeset();
    for (int i = 0; i < 8; i++) {
      page.line(50, 80 + 13 * i, "some words fill this left column");
      page.line(320, 80 + 13 * i, "more words fill that right column");
    }

    assertThat(Typeset.passages(page.page(1)))
        .noneMatch(passage -> passage.kind() == Kind.TABLE_ROW);
  }

  @Test
  void shouldTakeSingleCellForFrame() {
    List<Grid> grids =
        Grid.of(new Typeset().grid(new double[] {50, 300}, new double[] {50, 90}).page(1).rules());

    assertThat(grids).hasSize(1);
    assertThat(grids.getFirst().cell(100, 70)).isEqualTo(new Box(50.25, 50.25, 300.25, 90.25));
  }

  private static Typeset ruled(double y) {
    Typeset page = new Typeset().grid(SIDES, new double[] {y, y + 20, y + 40, y + 60});
    page.line(50, y - 10, "Table 1: Technical data");
    page.bold(55, y + 14, 10, "Property")
        .bold(255, y + 14, 10, "Value")
        .bold(405, y + 14, 10, "Remark");
    page.line(55, y + 34, "Working pressure")
        .line(255, y + 34, "250 bar")
        .line(405, y + 34, "never more");
    page.line(55, y + 54, "Feed water pressure")
        .line(255, y + 54, "2 to 4 bar")
        .line(405, y + 54, "at the inlet");
    return page;
  }
}
