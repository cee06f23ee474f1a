package com.autoboss.assistant.knowledge.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The lines of a table of contents: with leaders, or with the title of a bookmark and a page. */
final class ContentsLines {

  private static final int FEWEST = 5;
  private static final double MOST = 0.3;

  private final Set<String> titles;

  ContentsLines(Set<String> titles) {
    this.titles = titles;
  }

  /** From the first of its entries to the last. */
  List<TextLine> in(List<TextLine> lines) {
    List<List<TextLine>> bands = Bands.of(lines);
    List<Integer> entries = new ArrayList<>();
    for (int i = 0; i < bands.size(); i++) {
      if (entry(String.join(" ", bands.get(i).stream().map(TextLine::text).toList()))) {
        entries.add(i);
      }
    }
    if (entries.size() < FEWEST) {
      return List.of();
    }
    int first = entries.getFirst();
    int last = entries.getLast();
    return entries.size() < MOST * (last - first + 1)
        ? List.of()
        : bands.subList(first, last + 1).stream().flatMap(List::stream).toList();
  }

  private boolean entry(String text) {
    return Guide.LEADER.matcher(text).find()
        || (Guide.number(text) > 0 && titles.contains(Guide.letters(text)));
  }
}
