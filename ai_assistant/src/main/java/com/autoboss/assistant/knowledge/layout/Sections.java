package com.autoboss.assistant.knowledge.layout;

import java.util.ArrayList;
import java.util.List;

/** The headings above the place that is being read. */
final class Sections {

  private static final int DEEPEST = 8;
  private static final int LONGEST = 160;
  private static final double BOLD = 0.4;

  /**
   * @param outline level in the outline; 0 for a heading that it does not name
   * @param number depth of its number; 0 without
   * @param weight how much it stands out by its type
   */
  private record Heading(int outline, int number, double weight, String title) {

    boolean above(Heading other) {
      if (outline > 0 && other.outline > 0) {
        return outline < other.outline;
      }
      if (outline > 0 || other.outline > 0) {
        return outline > 0;
      }
      if (number > 0 && other.number > 0) {
        return number < other.number;
      }
      return weight > other.weight + 0.2;
    }
  }

  private final List<Heading> open = new ArrayList<>();

  void enter(Block block) {
    String text = block.text();
    Heading heading =
        new Heading(
            block.depth(),
            Markers.depth(text),
            block.first().size() + (block.first().bold() ? BOLD : 0),
            text.substring(0, Math.min(text.length(), LONGEST)));
    while (!open.isEmpty() && !open.getLast().above(heading)) {
      open.removeLast();
    }
    if (open.size() < DEEPEST) {
      open.add(heading);
    }
  }

  List<String> path() {
    return open.stream().map(Heading::title).toList();
  }
}
