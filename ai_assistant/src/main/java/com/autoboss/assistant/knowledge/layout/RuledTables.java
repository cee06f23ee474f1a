package com.autoboss.assistant.knowledge.layout;

import com.autoboss.assistant.knowledge.reader.Box;
import com.autoboss.assistant.knowledge.reader.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tables drawn with ruling lines. */
final class RuledTables {

  /** A cell with more words than this is a frame around ordinary text. */
  private static final int MOST_WORDS = 130;

  private static final double SAME = 2.5;

  private RuledTables() {}

  /** Returns the table in the grid; empty when the grid is a frame or a drawing. */
  static Optional<Table> of(Grid grid, List<Word> inside, List<Box> shades) {
    Map<Box, List<Word>> cells = new LinkedHashMap<>();
    for (Word word : inside) {
      Box cell = grid.cell(word.box().middleX(), word.box().middleY());
      cells.computeIfAbsent(cell, key -> new ArrayList<>()).add(word);
    }
    boolean large = cells.values().stream().anyMatch(words -> words.size() > MOST_WORDS);
    if (large || grid.sides().size() < 3 || cells.size() < 3) {
      return Optional.empty();
    }
    List<Table.Row> rows = rows(cells, grid);
    boolean oneColumn = rows.stream().allMatch(row -> row.cells().size() < 2);
    if (oneColumn || rows.size() < 2 || !(named(rows) || filled(rows, grid))) {
      return Optional.empty();
    }
    return Optional.of(
        new Table(rows, grid.sides(), TableHeads.countInGrid(rows, shades), grid.box()));
  }

  /** The lines of a drawing with numbers at its parts cross like those of a table. */
  private static boolean named(List<Table.Row> rows) {
    List<Table.Part> cells = rows.stream().flatMap(row -> row.cells().stream()).toList();
    return 4 * cells.stream().filter(cell -> cell.text().matches(".*\\p{L}{2}.*")).count()
        >= cells.size();
  }

  /** Something in most cells, under a head or beside names: a drawing has not so much. */
  private static boolean filled(List<Table.Row> rows, Grid grid) {
    int columns = grid.sides().size() - 1;
    long cells = rows.stream().mapToLong(row -> row.cells().size()).sum();
    List<Table.Part> names = rows.stream().map(row -> row.cells().getFirst()).toList();
    return columns >= 3
        && rows.size() >= 3
        && 5 * cells >= 3L * columns * rows.size()
        && (lettered(names) || lettered(rows.getFirst().cells()));
  }

  private static boolean lettered(List<Table.Part> cells) {
    return 2 * cells.stream().filter(cell -> cell.text().matches(".*\\p{L}.*")).count()
        >= cells.size();
  }

  /** A cell belongs to the row in which it begins. */
  private static List<Table.Row> rows(Map<Box, List<Word>> cells, Grid grid) {
    List<Map.Entry<Box, List<Word>>> sorted = new ArrayList<>(cells.entrySet());
    sorted.sort(
        Comparator.<Map.Entry<Box, List<Word>>>comparingDouble(each -> each.getKey().y0())
            .thenComparing(Map.Entry::getKey, Placed.BOXES));
    boolean rightToLeft =
        Direction.rightToLeft(cells.values().stream().flatMap(List::stream).toList());
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 0; i < sorted.size(); ) {
      int end = i;
      while (end < sorted.size()
          && sorted.get(end).getKey().y0() - sorted.get(i).getKey().y0() < SAME) {
        end++;
      }
      rows.add(row(sorted.subList(i, end), grid.sides(), rightToLeft));
      i = end;
    }
    return rows;
  }

  private static Table.Row row(
      List<Map.Entry<Box, List<Word>>> cells, List<Double> sides, boolean rightToLeft) {
    // Lines that end early leave cells of which several begin in one column.
    Comparator<Table.Part> order =
        Comparator.<Table.Part>comparingInt(part -> rightToLeft ? -part.first() : part.first())
            .thenComparingDouble(part -> rightToLeft ? -part.box().x1() : part.box().x0())
            .thenComparing(Table.Part::box, Placed.BOXES);
    List<Table.Part> parts =
        cells.stream()
            .map(cell ->
                new Table.Part(
                    column(sides, cell.getKey().x0()),
                    Math.max(
                        column(sides, cell.getKey().x0()), column(sides, cell.getKey().x1()) - 1),
                    cell.getKey().y1(),
                    CellText.lines(cell.getValue())))
            .sorted(order)
            .toList();
    Box box = parts.stream().map(Table.Part::box).reduce(Box::around).orElseThrow();
    return new Table.Row(parts, box);
  }

  private static int column(List<Double> sides, double x) {
    int column = 0;
    for (int i = 0; i < sides.size(); i++) {
      if (sides.get(i) <= x + SAME) {
        column = i;
      }
    }
    return column;
  }
}
