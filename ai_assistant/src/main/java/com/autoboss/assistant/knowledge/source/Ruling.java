package com.autoboss.assistant.knowledge.source;

import java.util.ArrayList;
import java.util.List;

/** A table on a page: columns as wide as their words need, rows as high as their highest cell. */
final class Ruling {

  private static final double SIZE = 9;
  private static final double INSET = 4;
  private static final double LONGEST_COUNTED = 60;

  private final SourceBlock.Table table;
  private final double[] sides;

  Ruling(SourceBlock.Table table, double width) {
    this.table = table;
    int columns = table.rows().getFirst().size();
    double[] weights = new double[columns];
    double all = 0;
    for (int i = 0; i < columns; i++) {
      int column = i;
      double longest =
          table.rows().stream().mapToInt(row -> row.get(column).length()).max().orElse(1);
      weights[i] = 4 + Math.min(longest, LONGEST_COUNTED);
      all += weights[i];
    }
    sides = new double[columns + 1];
    for (int i = 0; i < columns; i++) {
      sides[i + 1] = sides[i] + width * weights[i] / all;
    }
  }

  Row row(int number) {
    List<List<Line>> cells = new ArrayList<>();
    double highest = SIZE;
    for (int i = 0; i + 1 < sides.length; i++) {
      double width = sides[i + 1] - sides[i] - 2 * INSET;
      List<Line> lines = Line.of(table.rows().get(number).get(i), width, SIZE);
      highest = Math.max(highest, lines.stream().mapToDouble(Line::height).sum());
      cells.add(lines);
    }
    return new Row(cells, sides, highest + 2 * INSET, INSET);
  }

  /**
   * A row as it is to be set.
   *
   * @param sides of the columns from the left, one more than there are cells
   * @param inset room between a rule and the words
   */
  @SuppressWarnings("ArrayRecordComponent") // made to be set at once, never compared
  record Row(List<List<Line>> cells, double[] sides, double height, double inset) {}
}
