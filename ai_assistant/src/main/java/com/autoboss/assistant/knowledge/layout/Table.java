package com.autoboss.assistant.knowledge.layout;

import com.autoboss.assistant.knowledge.reader.Box;
import java.util.List;
import java.util.Objects;

/**
 * A table on one page.
 *
 * @param rows from the top down
 * @param edges where its columns begin, and where the last one ends
 * @param heads how many of its first rows are the head
 */
record Table(List<Row> rows, List<Double> edges, int heads, Box box) implements Item {

  private static final double SAME_EDGE = 5;

  /**
   * @param cells in reading order; only those with text
   */
  record Row(List<Part> cells, Box box) {

    boolean bold() {
      return cells.stream().flatMap(cell -> cell.lines().stream()).allMatch(TextLine::bold);
    }

    boolean hasDigit() {
      return cells.stream().anyMatch(cell -> cell.text().chars().anyMatch(Character::isDigit));
    }

    int words() {
      return cells.stream()
          .flatMap(cell -> cell.lines().stream())
          .mapToInt(line -> line.words().size())
          .sum();
    }

    String text() {
      return String.join(" ", cells.stream().map(Part::text).toList());
    }
  }

  /**
   * A cell.
   *
   * @param first column, from 0 at the left
   * @param last column that it covers
   * @param bottom where the cell ends on the page
   */
  record Part(int first, int last, double bottom, List<TextLine> lines) {

    String text() {
      return String.join(" ", lines.stream().map(TextLine::text).toList());
    }

    Box box() {
      return lines.stream().map(TextLine::box).reduce(Box::around).orElseThrow();
    }
  }

  /** A table of contents: titles and rising page numbers. */
  boolean contents() {
    int last = 0;
    int rising = 0;
    for (Row row : rows) {
      String number = row.cells.getLast().text();
      if (row.cells.size() > 1 && number.matches("\\d{1,4}") && Integer.parseInt(number) >= last) {
        last = Integer.parseInt(number);
        rising++;
      }
    }
    return rows.size() >= 5 && rising * 10 >= rows.size() * 8;
  }

  /** The cells that begin in a row above and reach down to this one. */
  List<Part> reaching(Row row) {
    return rows.stream()
        .takeWhile(above -> !above.equals(row))
        .flatMap(above -> above.cells.stream())
        .filter(cell -> cell.bottom > row.box.middleY())
        .toList();
  }

  /** The cells of the head over a cell. */
  List<Part> head(Part cell) {
    return rows.subList(0, heads).stream()
        .flatMap(row -> row.cells.stream())
        .filter(head -> head.first <= cell.first && cell.first <= head.last)
        .toList();
  }

  /** True when the columns stand where those of the other table stand. */
  boolean sameColumns(Table other) {
    if (edges.size() != other.edges.size()) {
      return false;
    }
    for (int i = 0; i < edges.size(); i++) {
      if (Math.abs(edges.get(i) - other.edges.get(i)) > SAME_EDGE) {
        return false;
      }
    }
    return true;
  }

  boolean sameHead(Table other) {
    return heads > 0
        && other.heads > 0
        && Objects.equals(rows.getFirst().text(), other.rows.getFirst().text());
  }
}
