package com.autoboss.assistant.knowledge.layout;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the lines of a table of contents and of an alphabetical index. They say on which page
 * something stands and nothing about it, so they are no evidence of anything.
 */
final class Guide {

  static final Pattern LEADER = Pattern.compile("(?:[.·_…]\\s?){4,}");

  private static final Pattern ENTRY =
      Pattern.compile(".*\\p{L}.*?(?:[,.·_…\\s]\\s*)(\\p{Nd}{1,4})(?:\\s?[-–,]\\s?\\p{Nd}{1,4})*");
  private static final Pattern NUMBERING = Pattern.compile("^[\\p{Nd}.\\s]+|[\\p{Nd}ivx\\s]+$");

  private final int pages;
  private final ContentsLines contents;

  /**
   * @param pages of the manual
   * @param titles of its outline, as {@link #letters} gives them
   */
  Guide(int pages, Set<String> titles) {
    this.pages = pages;
    this.contents = new ContentsLines(titles);
  }

  /** The lines of the page that belong to contents or index. */
  List<TextLine> in(List<TextLine> lines, int page) {
    boolean index = 2 * page >= pages && new IndexLines(pages).are(lines);
    return index ? lines : contents.in(lines);
  }

  static String letters(String text) {
    return NUMBERING
        .matcher(LEADER.matcher(text).replaceAll(" "))
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{Nd}]", "");
  }

  /** The first page that an entry names; 0 when it names none. */
  static int number(String text) {
    Matcher entry = ENTRY.matcher(text);
    return entry.matches() ? Integer.parseInt(entry.group(1)) : 0;
  }
}
