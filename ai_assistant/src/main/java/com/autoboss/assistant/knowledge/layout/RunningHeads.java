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
 * neighbourhood, whatever their digits.
 */
final class RunningHeads {

  private static final double EDGE = 0.2;
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
    return atEdge(line.box(), page.height()) && counts.getOrDefault(key(line), 0) >= REPEATS;
  }

  private static Set<String> keys(PageContent page) {
    return Lines.of(
            page.words().stream()
                .filter(word -> word.turn() == 0 && atEdge(word.box(), page.height()))
                .toList())
        .stream()
        .map(RunningHeads::key)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static boolean atEdge(Box box, double height) {
    return box.middleY() < EDGE * height || box.middleY() > (1 - EDGE) * height;
  }

  private static String key(TextLine line) {
    return Math.round(line.box().middleY() / SAME_PLACE)
        + " "
        + line.text().replaceAll("\\p{Nd}+", "#");
  }
}
