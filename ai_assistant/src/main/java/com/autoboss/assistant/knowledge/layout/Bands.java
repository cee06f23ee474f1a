package com.autoboss.assistant.knowledge.layout;

import com.autoboss.assistant.knowledge.reader.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Items that stand side by side, one band below the other. */
final class Bands {

  private static final double OVERLAP = 0.3;

  private Bands() {}

  static <T extends Item> List<List<T>> of(List<T> items) {
    List<T> sorted = new ArrayList<>(items);
    sorted.sort(
        Comparator.<T>comparingDouble(item -> item.box().y0())
            .thenComparing(Item::box, Placed.BOXES));
    List<List<T>> bands = new ArrayList<>();
    double bottom = -Double.MAX_VALUE;
    for (T item : sorted) {
      if (bands.isEmpty() || item.box().y0() > bottom - OVERLAP * item.box().height()) {
        bands.add(new ArrayList<>());
        bottom = item.box().y1();
      }
      bands.getLast().add(item);
      bottom = Math.max(bottom, item.box().y1());
    }
    bands.forEach(band -> band.sort(Comparator.comparing(Item::box, Placed.BOXES)));
    return bands;
  }

  static List<Box> boxes(List<? extends Item> items) {
    List<Box> boxes = new ArrayList<>();
    items.forEach(item -> boxes.add(item.box()));
    return boxes;
  }
}
