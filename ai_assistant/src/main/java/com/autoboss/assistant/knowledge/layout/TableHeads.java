package com.autoboss.assistant.knowledge.layout;

import com.autoboss.assistant.knowledge.reader.Box;
import java.util.List;
import java.util.regex.Pattern;

/** Tells how many of the first rows of a table are its head. */
final class TableHeads {

  private static final int MOST_HEADS = 2;
  private static final int LONGEST_HEAD = 8;
  private static final Pattern LABEL = Pattern.compile("\\p{L}[^\\p{Nd}.!?:;]*");

  private TableHeads() {}

  static int count(List<Table.Row> rows, List<Box> shades) {
    int heads = 0;
    while (heads < MOST_HEADS && heads + 1 < rows.size() && stressed(rows, heads, shades)) {
      heads++;
    }
    return heads > 0 || !named(rows) ? heads : 1;
  }

  private static boolean stressed(List<Table.Row> rows, int at, List<Box> shades) {
    Table.Row row = rows.get(at);
    Table.Row last = rows.getLast();
    boolean bold = row.bold() && !last.bold();
    boolean shaded =
        shaded(row, shades) && !shaded(last, shades) && !shaded(rows.get(rows.size() / 2), shades);
    return (bold || shaded) && row.words() <= LONGEST_HEAD * row.cells().size();
  }

  private static boolean shaded(Table.Row row, List<Box> shades) {
    double x = row.cells().getFirst().box().middleX();
    return shades.stream().anyMatch(shade -> shade.contains(x, row.box().middleY()));
  }

  /** In a drawn grid the first row is nearly always a head; the less it says, the surer. */
  static int countInGrid(List<Table.Row> rows, List<Box> shades) {
    int heads = count(rows, shades);
    return heads == 0 && labels(rows) ? 1 : heads;
  }

  /** Short names over every column, and at least twice as many words below each of them. */
  private static boolean labels(List<Table.Row> rows) {
    Table.Row first = rows.getFirst();
    List<Table.Row> others = rows.subList(1, rows.size());
    double words = others.stream().mapToInt(Table.Row::words).average().orElse(0);
    return rows.size() >= 3
        && first.cells().size() >= 2
        && others.stream().allMatch(row -> row.cells().size() <= first.cells().size())
        && first.cells().stream().allMatch(cell -> LABEL.matcher(cell.text()).matches())
        && words >= 2 * first.words();
  }

  /** Words over numbers: no digit in the first row, one in most of the others. */
  private static boolean named(List<Table.Row> rows) {
    Table.Row first = rows.getFirst();
    List<Table.Row> others = rows.subList(1, rows.size());
    long numbered = others.stream().filter(Table.Row::hasDigit).count();
    // A recogniser may have lost one of many.
    boolean full =
        others.stream().allMatch(row -> 5 * row.cells().size() <= 6 * first.cells().size());
    return rows.size() >= 3
        && full
        && first.cells().size() >= 2
        && !first.hasDigit()
        && first.words() <= LONGEST_HEAD * first.cells().size()
        && 3 * numbered >= 2L * others.size();
  }
}
