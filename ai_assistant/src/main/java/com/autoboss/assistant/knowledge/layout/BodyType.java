package com.autoboss.assistant.knowledge.layout;

import com.autoboss.assistant.knowledge.reader.PageContent;
import com.autoboss.assistant.knowledge.reader.Word;
import java.util.Map;
import java.util.TreeMap;

/** The size in which most of a manual is set, as far as it has been read. */
final class BodyType {

  private static final double USUAL = 10;

  private final Map<Long, Long> letters = new TreeMap<>();

  void add(PageContent page) {
    for (Word word : page.words()) {
      letters.merge(Math.round(word.fontSize() * 2), (long) word.text().length(), Long::sum);
    }
  }

  double size() {
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(entry -> entry.getKey() / 2.0)
        .orElse(USUAL);
  }
}
