package com.autoboss.assistant.knowledge.layout;

import com.autoboss.assistant.knowledge.reader.OutlineEntry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The bookmarks that lead to one page, as a measure of what is a heading there. */
final class OutlineOnPage {

  private static final double NEAR = 60;
  private static final int SHORTEST = 3;

  private final List<OutlineEntry> entries;

  OutlineOnPage(List<OutlineEntry> entries) {
    this.entries = entries;
  }

  /** The level of the bookmark whose title is this text; empty when there is none. */
  Optional<Integer> level(String text, double y) {
    String letters = letters(text);
    return entries.stream()
        .filter(entry -> entry.y() <= 0 || Math.abs(entry.y() - y) < NEAR)
        .filter(entry -> same(letters, letters(entry.title())))
        .map(OutlineEntry::level)
        .findFirst();
  }

  /** True when the text may be the first line of a bookmark's title. */
  boolean begins(String text, double y) {
    String letters = letters(text);
    return letters.length() >= SHORTEST
        && entries.stream()
            .filter(entry -> entry.y() <= 0 || Math.abs(entry.y() - y) < NEAR)
            .map(entry -> letters(entry.title()))
            .anyMatch(title -> title.startsWith(letters) || withoutNumber(letters, title));
  }

  /** The page may number a heading where the outline does not, and the other way round. */
  private static boolean same(String text, String title) {
    return title.length() >= SHORTEST
        && (text.equals(title) || withoutNumber(text, title) || withoutNumber(title, text));
  }

  private static boolean withoutNumber(String longer, String shorter) {
    return shorter.length() >= SHORTEST
        && longer.endsWith(shorter)
        && longer.length() - shorter.length() <= 12
        && longer
            .substring(0, longer.length() - shorter.length())
            .matches("(?:chapter|kapitel|cap[ií]tulo|bölüm|الفصل)?\\p{Nd}*");
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
