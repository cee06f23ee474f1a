package com.autoboss.assistant.knowledge.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The lines of an alphabetical index: short, from A to Z, each with pages of this manual. */
record IndexLines(int pages) {

  private static final int FEWEST = 8;
  private static final int LONGEST = 12;
  private static final int LETTERS = 3;
  private static final double MOST = 0.6;
  private static final double IN_ORDER = 0.85;
  private static final double COLUMN = 100;

  private static final Pattern COMMA =
      Pattern.compile(".*\\p{L}.*,\\s*\\p{Nd}{1,4}(?:\\s?[-–]\\s?\\p{Nd}{1,4})?");

  boolean are(List<TextLine> lines) {
    List<String> texts =
        lines.stream()
            .sorted(
                Comparator.<TextLine>comparingLong(line -> Math.round(line.box().x0() / COLUMN))
                    .thenComparingDouble(line -> line.box().y0()))
            .map(TextLine::text)
            .toList();
    List<String> entries = texts.stream().filter(this::entry).toList();
    long commas = entries.stream().filter(text -> COMMA.matcher(text).matches()).count();
    long letters = texts.stream().filter(text -> text.length() == 1).count();
    return entries.size() >= FEWEST
        && entries.size() >= MOST * (texts.size() - letters)
        && (2 * commas >= entries.size() || letters >= LETTERS)
        && inOrder(entries);
  }

  private boolean entry(String text) {
    int number = Guide.number(text);
    return number > 0 && number <= pages && text.split(" ", -1).length <= LONGEST;
  }

  private static boolean inOrder(List<String> entries) {
    int right = 0;
    for (int i = 1; i < entries.size(); i++) {
      right += initial(entries.get(i - 1)) <= initial(entries.get(i)) ? 1 : 0;
    }
    return right >= IN_ORDER * (entries.size() - 1);
  }

  private static int initial(String entry) {
    return entry.toLowerCase(Locale.ROOT).codePointAt(0);
  }
}
