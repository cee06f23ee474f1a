package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.knowledge.layout.Cell;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The words by which a passage is found. A table row says little without its head: it is found as
 * "Thread: M10; Torque: 45 Nm", with the cells that reach down to it from above. What is shown and
 * quoted stays as printed.
 */
final class IndexedText {

  private IndexedText() {}

  /**
   * What stands for the passage in the index.
   *
   * @param cells of a table row; empty for everything else
   */
  static String of(String text, List<Cell> cells) {
    boolean plain = cells.stream().allMatch(cell -> cell.header().isEmpty() && cell.start() >= 0);
    return plain ? text : cells.stream().map(IndexedText::of).collect(Collectors.joining("; "));
  }

  private static String of(Cell cell) {
    return cell.header().isEmpty() ? cell.value() : cell.header() + ": " + cell.value();
  }
}
