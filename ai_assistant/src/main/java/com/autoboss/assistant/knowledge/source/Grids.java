package com.autoboss.assistant.knowledge.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Makes rows of different lengths a grid. */
final class Grids {

  private Grids() {}

  /** At least one row. */
  static SourceBlock.Table table(List<List<String>> rows, boolean head) {
    int columns = rows.stream().mapToInt(List::size).max().orElseThrow();
    List<List<String>> even = new ArrayList<>();
    for (List<String> row : rows) {
      List<String> cells = new ArrayList<>(row);
      cells.addAll(Collections.nCopies(columns - row.size(), ""));
      even.add(cells);
    }
    return new SourceBlock.Table(even, head);
  }
}
