package com.autoboss.assistant.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.knowledge.layout.Cell;
import com.autoboss.assistant.knowledge.reader.Box;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndexedTextTest {

  private static final Box ANYWHERE = new Box(0, 0, 1, 1);

  @Test
  void shouldFindRowByTheHeadsOfItsColumns() {
    List<Cell> row = List.of(cell("Thread", "M10", 0), cell("Torque", "45 Nm", 4));

    assertThat(IndexedText.of("M10 45 Nm", row)).isEqualTo("Thread: M10; Torque: 45 Nm");
  }

  @Test
  void shouldFindRowByTheCellThatReachesDownToIt() {
    List<Cell> row = List.of(cell("", "No pressure", -1), cell("", "Close valve", 0));

    assertThat(IndexedText.of("Close valve", row)).isEqualTo("No pressure; Close valve");
  }

  @Test
  void shouldLeaveEverythingElseAsPrinted() {
    assertThat(IndexedText.of("Close the valve.", List.of())).isEqualTo("Close the valve.");
    assertThat(IndexedText.of("M10 45 Nm", List.of(cell("", "M10", 0), cell("", "45 Nm", 4))))
        .isEqualTo("M10 45 Nm");
  }

  private static Cell cell(String header, String value, int start) {
    return new Cell(header, value, ANYWHERE, start);
  }
}
