package com.autoboss.assistant.knowledge.layout;

import com.autoboss.assistant.knowledge.reader.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tables without ruling lines: rows of short lines that stand below each other in columns. Columns
 * of running text look alike, but fill their width.
 */
final class AlignedTables {

  private static final int FEWEST_ROWS = 3;
  private static final double NARROWEST_STRIP = 7;
  private static final double WIDEST_PITCH = 2.6;
  private static final double MOST_WORDS = 7;
  private static final double FILLED = 0.8;
  private static final double PROSE_WORDS = 4;

  private final List<Box> shades;

  AlignedTables(List<Box> shades) {
    this.shades = shades;
  }

  /** Returns the lines that belong to no table, and the tables. */
  List<Item> find(List<TextLine> lines) {
    List<List<TextLine>> bands = Bands.of(lines);
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < bands.size(); ) {
      int end = bands.get(i).size() > 1 ? end(bands, i) : i;
      Table table = end - i >= FEWEST_ROWS ? table(bands.subList(i, end)) : null;
      if (table == null) {
        items.addAll(bands.get(i));
        i++;
      } else {
        items.add(table);
        i = end;
      }
    }
    return items;
  }

  private static int end(List<List<TextLine>> bands, int from) {
    Box box =
        Bands.boxes(bands.stream().flatMap(List::stream).toList()).stream()
            .reduce(Box::around)
            .orElseThrow();
    List<Strip> free = inner(bands.get(from));
    int end = from + 1;
    int last = end;
    while (end < bands.size() && near(bands.get(end - 1), bands.get(end))) {
      List<Strip> band = Strip.between(box.x0() - 1, box.x1() + 1, Bands.boxes(bands.get(end)));
      List<Strip> common = Strip.common(free, band, NARROWEST_STRIP);
      if (common.isEmpty()) {
        break;
      }
      free = common;
      end++;
      // What stands alone below the last full row is the text after the table, or wraps into it.
      last = bands.get(end - 1).size() > 1 || wraps(bands.get(end - 1), free) ? end : last;
    }
    return last;
  }

  /** A lone line not in the first column goes on in a cell. */
  private static boolean wraps(List<TextLine> band, List<Strip> free) {
    double firstEdge = free.stream().mapToDouble(Strip::x1).min().orElse(Double.MAX_VALUE);
    return band.getFirst().box().x0() >= firstEdge - 1;
  }

  private static List<Strip> inner(List<TextLine> band) {
    return Strip.between(band.getFirst().box().x0(), band.getLast().box().x1(), Bands.boxes(band));
  }

  private static boolean near(List<TextLine> above, List<TextLine> below) {
    double pitch = below.getFirst().box().middleY() - above.getFirst().box().middleY();
    return pitch < WIDEST_PITCH * Math.max(above.getFirst().size(), below.getFirst().size());
  }

  private @Nullable Table table(List<List<TextLine>> bands) {
    List<TextLine> lines = bands.stream().flatMap(List::stream).toList();
    Box box = Bands.boxes(lines).stream().reduce(Box::around).orElseThrow();
    List<Strip> strips =
        Strip.between(box.x0(), box.x1(), Bands.boxes(lines)).stream()
            .filter(strip -> strip.width() >= NARROWEST_STRIP)
            .toList();
    if (strips.isEmpty() || !tabular(lines, bands, strips)) {
      return null;
    }
    List<Double> edges = new ArrayList<>(List.of(box.x0()));
    strips.forEach(strip -> edges.add(strip.middle()));
    edges.add(box.x1());
    List<Table.Row> rows = rows(bands, edges);
    return rows.size() < 2 ? null : new Table(rows, edges, TableHeads.count(rows, shades), box);
  }

  private static boolean tabular(
      List<TextLine> lines, List<List<TextLine>> bands, List<Strip> strips) {
    double words = lines.stream().mapToInt(line -> line.words().size()).average().orElse(0);
    boolean mono = lines.stream().filter(TextLine::mono).count() * 2 > lines.size();
    boolean listed =
        strips.size() == 1
            && bands.stream()
                .allMatch(band -> band.size() < 2 || Markers.marker(band.getFirst().text()));
    boolean named =
        lines.stream().filter(line -> line.text().matches(".*\\p{L}{2}.*")).count() * 3
            >= lines.size();
    boolean paired = bands.stream().filter(band -> band.size() > 1).count() >= FEWEST_ROWS;
    return paired && named && !mono && !listed && words <= MOST_WORDS && !prose(lines, strips);
  }

  /** Running text: in every column most lines hold many words and reach its edge. */
  private static boolean prose(List<TextLine> lines, List<Strip> strips) {
    double left = -Double.MAX_VALUE;
    List<Double> ends = new ArrayList<>(strips.stream().map(Strip::middle).toList());
    ends.add(Double.MAX_VALUE);
    boolean prose = true;
    for (double right : ends) {
      double from = left;
      prose =
          prose
              && full(
                  lines.stream()
                      .filter(line -> line.box().middleX() > from && line.box().middleX() <= right)
                      .toList());
      left = right;
    }
    return prose;
  }

  private static boolean full(List<TextLine> column) {
    double width = column.stream().mapToDouble(line -> line.box().width()).max().orElse(0);
    long full = column.stream().filter(line -> line.box().width() > FILLED * width).count();
    double words = column.stream().mapToInt(line -> line.words().size()).average().orElse(0);
    return 2 * full >= column.size() && words >= PROSE_WORDS;
  }

  private static List<Table.Row> rows(List<List<TextLine>> bands, List<Double> edges) {
    boolean rightToLeft =
        bands.stream().flatMap(List::stream).filter(TextLine::rightToLeft).count() * 2
            > bands.stream().mapToInt(List::size).sum();
    int label = rightToLeft ? edges.size() - 2 : 0;
    List<List<TextLine>> grouped = new ArrayList<>();
    for (List<TextLine> band : bands) {
      boolean begins = band.stream().anyMatch(line -> column(edges, line) == label);
      if (begins || grouped.isEmpty()) {
        grouped.add(new ArrayList<>());
      }
      grouped.getLast().addAll(band);
    }
    return grouped.stream().map(lines -> row(lines, edges, rightToLeft)).toList();
  }

  private static Table.Row row(List<TextLine> lines, List<Double> edges, boolean rightToLeft) {
    List<Table.Part> parts = new ArrayList<>();
    for (int column = 0; column < edges.size() - 1; column++) {
      int wanted = column;
      List<TextLine> mine = lines.stream().filter(line -> column(edges, line) == wanted).toList();
      if (!mine.isEmpty()) {
        parts.add(new Table.Part(column, column, 0, mine));
      }
    }
    if (rightToLeft) {
      parts.sort(Comparator.comparingInt(Table.Part::first).reversed());
    }
    return new Table.Row(parts, Bands.boxes(lines).stream().reduce(Box::around).orElseThrow());
  }

  private static int column(List<Double> edges, TextLine line) {
    int column = 0;
    for (int i = 0; i < edges.size() - 1; i++) {
      column = line.box().middleX() >= edges.get(i) ? i : column;
    }
    return column;
  }
}
