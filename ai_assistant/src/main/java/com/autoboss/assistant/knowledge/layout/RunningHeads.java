package com.autoboss.assistant.knowledge.layout;

import com.autoboss.assistant.knowledge.reader.Box;
import com.autoboss.assistant.knowledge.reader.PageContent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Heads, feet and page numbers: lines near an edge that repeat at the same place on pages of the
 * neighbourhood, in the outermost margin whatever their digits.
 */
final class RunningHeads {

  private static final double EDGE = 0.2;
  private static final double PAGE_NUMBERS = 0.12;
  private static final double SAME_PLACE = 4;
  private static final int REPEATS = 3;

  private final Map<String, Integer> counts = new HashMap<>();

  void add(PageContent page) {
    for (String each : keys(page)) {
      counts.merge(each, 1, Integer::sum);
    }
  }

  void remove(PageContent page) {
    for (String each : keys(page)) {
      counts.merge(each, -1, Integer::sum);
      counts.remove(each, 0);
    }
  }

  boolean contains(TextLine line, PageContent page) {
    return atEdge(line.box(), page.height())
        && counts.getOrDefault(key(line, page.height()), 0) >= REPEATS;
  }

  private static Set<String> keys(PageContent page) {
    return Lines.of(
            page.words().stream()
                .filter(word -> word.turn() == 0 && atEdge(word.box(), page.height()))
                .toList())
        .stream()
        .map(line -> key(line, page.height()))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static boolean atEdge(Box box, double height) {
    return box.middleY() < EDGE * height || box.middleY() > (1 - EDGE) * height;
  }

  /** Only here a number that changes is a page number and not a value. */
  private static boolean outermost(Box box, double height) {
    return box.middleY() < PAGE_NUMBERS * height || box.middleY() > (1 - PAGE_NUMBERS) * height;
  }

  private static String key(TextLine line, double height) {
    return Math.round(line.box().middleY() / SAME_PLACE)
        + " "
        + (outermost(line.box(), height) ? line.text().replaceAll("\\p{Nd}+", "#") : line.text());
  }
}
