package com.autoboss.assistant.knowledge.layout;

import com.autoboss.assistant.knowledge.reader.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts items into reading order: bands from the top down, and where a white strip runs through
 * several bands, column after column (after the recursive XY cut of Nagy and Seth, 1984).
 */
final class ReadingOrder {

  private static final double GUTTER = 0.8;
  private static final double NARROWEST_GUTTER = 8;
  private static final double NARROWEST_COLUMN = 0.12;
  private static final double LARGER = 1.12;
  private static final int DEEPEST = 8;

  /** More bands than a page of type can have; then only height counts. */
  private static final int MOST_BANDS = 1_500;

  private final boolean rightToLeft;
  private final List<List<Item>> flows = new ArrayList<>();

  private ReadingOrder(boolean rightToLeft) {
    this.rightToLeft = rightToLeft;
  }

  /** Returns stretches of text that run on, in reading order. */
  static List<List<Item>> of(List<Item> items, boolean rightToLeft) {
    ReadingOrder order = new ReadingOrder(rightToLeft);
    if (!items.isEmpty()) {
      order.flow(items, 0);
    }
    return order.flows.stream().filter(flow -> !flow.isEmpty()).toList();
  }

  private void flow(List<Item> items, int depth) {
    List<List<Item>> bands = Bands.of(items);
    Box box = Bands.boxes(items).stream().reduce(Box::around).orElseThrow();
    double gutter = gutter(items);
    flows.add(new ArrayList<>());
    for (int i = 0; i < bands.size(); ) {
      int end =
          depth < DEEPEST && bands.size() < MOST_BANDS ? columnsUntil(bands, i, box, gutter) : i;
      end = withoutHeadingBelow(bands, i, end);
      List<Item> together = bands.subList(i, end).stream().flatMap(List::stream).toList();
      Strip strip = end > i ? strip(together, gutter) : null;
      if (strip == null) {
        plain(bands.get(i));
        i++;
      } else {
        columns(together, strip, depth);
        flows.add(new ArrayList<>());
        i = end;
      }
    }
  }

  private void columns(List<Item> items, Strip strip, int depth) {
    List<Item> left = items.stream().filter(item -> item.box().middleX() < strip.middle()).toList();
    List<Item> right =
        items.stream().filter(item -> item.box().middleX() >= strip.middle()).toList();
    flow(rightToLeft ? right : left, depth + 1);
    flow(rightToLeft ? left : right, depth + 1);
  }

  private void plain(List<Item> band) {
    Comparator<Item> order =
        Comparator.comparingDouble(item -> rightToLeft ? -item.box().x1() : item.box().x0());
    band.stream()
        .sorted(order.thenComparing(Item::box, Placed.BOXES))
        .forEach(item -> flows.getLast().add(item));
  }

  /** A heading under the columns that is short enough to look like the end of one of them. */
  private static int withoutHeadingBelow(List<List<Item>> bands, int from, int end) {
    double[] heights =
        bands.subList(from, end).stream()
            .flatMap(List::stream)
            .mapToDouble(ReadingOrder::height)
            .sorted()
            .toArray();
    int paired = end;
    while (paired > from && bands.get(paired - 1).size() < 2) {
      paired--;
    }
    for (int i = Math.max(paired, from + 1); i < end; i++) {
      if (height(bands.get(i).getFirst()) > LARGER * heights[heights.length / 2]) {
        return i;
      }
    }
    return end;
  }

  /** The bands from here that leave a strip free; the first when there is none. */
  private static int columnsUntil(List<List<Item>> bands, int from, Box box, double gutter) {
    List<Strip> free = Strip.between(box.x0(), box.x1(), Bands.boxes(bands.get(from)));
    int end = from;
    while (end < bands.size()) {
      List<Strip> band = Strip.between(box.x0(), box.x1(), Bands.boxes(bands.get(end)));
      List<Strip> common = Strip.common(free, band, gutter);
      if (common.isEmpty()) {
        break;
      }
      free = common;
      end++;
    }
    return end;
  }

  /** The widest strip with enough on both sides to be columns. */
  private static @Nullable Strip strip(List<Item> items, double gutter) {
    Box box = Bands.boxes(items).stream().reduce(Box::around).orElseThrow();
    return Strip.between(box.x0(), box.x1(), Bands.boxes(items)).stream()
        .filter(strip -> strip.width() >= gutter)
        .filter(strip -> column(items, box, box.x0(), strip.x0()))
        .filter(strip -> column(items, box, strip.x1(), box.x1()))
        .max(Comparator.comparingDouble(Strip::width))
        .orElse(null);
  }

  private static boolean column(List<Item> items, Box box, double x0, double x1) {
    List<Item> inside =
        items.stream().filter(item -> item.box().x0() >= x0 && item.box().x1() <= x1).toList();
    return Bands.of(inside).size() >= 2 && x1 - x0 >= NARROWEST_COLUMN * box.width();
  }

  private static double gutter(List<Item> items) {
    double[] heights = items.stream().mapToDouble(ReadingOrder::height).sorted().toArray();
    return Math.max(NARROWEST_GUTTER, GUTTER * heights[heights.length / 2]);
  }

  private static double height(Item item) {
    return switch (item) {
      case TextLine line -> line.size();
      case Table table -> NARROWEST_GUTTER;
    };
  }
}
