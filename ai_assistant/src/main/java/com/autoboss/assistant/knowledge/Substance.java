package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.knowledge.layout.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells passages that say something from what is only printed: numbers in a drawing, lone labels,
 * tables of contents, the head of a table, which every row of it carries. The others stay on their
 * page, but cannot be found: they resemble every question and answer none.
 */
final class Substance {

  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

  /** A line to be filled in by hand. */
  private static final Pattern BLANK = Pattern.compile("_{5,}");

  /** Dots that lead from a heading to its page number. */
  private static final Pattern LEADERS = Pattern.compile("(?:\\.\\s?){8,}|…{3,}");

  private static final int FEWEST_WORDS = 2;
  private static final int SHORTEST_HEADING = 6;

  /** A passage that holds this many of the manual's own headings is a list of them. */
  private static final int HEADINGS_OF_CONTENTS = 4;

  private final List<String> headings;
  private final Set<String> heads;
  private final Set<String> titles;

  /**
   * Knows a manual by what it repeats.
   *
   * @param headings of the whole manual
   * @param heads of its tables, each the words of all columns in their order
   * @param titles of its tables, under which every row is found
   */
  Substance(List<String> headings, List<String> heads, List<String> titles) {
    this.titles = titles.stream().map(Substance::plain).collect(Collectors.toSet());
    this.heads = heads.stream().map(Substance::plain).collect(Collectors.toSet());
    this.headings =
        headings.stream()
            .map(heading -> WORD.matcher(heading).results().map(word -> word.group()))
            .map(words -> String.join(" ", words.toList()).toLowerCase(Locale.ROOT))
            .filter(heading -> heading.length() >= SHORTEST_HEADING)
            .distinct()
            .toList();
  }

  boolean isIn(Kind kind, String text) {
    return isIn(kind, text, text);
  }

  /** As below, with the kind by its name. */
  boolean isIn(String kind, String text, String found) {
    return isIn(Kind.valueOf(kind), text, found);
  }

  /**
   * Whether the passage can answer anything.
   *
   * @param text as printed
   * @param found the words by which it is found: what "32" means, the head of its column says
   */
  boolean isIn(Kind kind, String text, String found) {
    List<String> words = WORD.matcher(found).results().map(word -> word.group()).toList();
    if (words.size() < FEWEST_WORDS
        || BLANK.matcher(text).find()
        || LEADERS.matcher(text).find()
        || (kind == Kind.TABLE_ROW && heads.contains(plain(text)))
        || (kind == Kind.CAPTION && titles.contains(plain(text)))) {
      return false;
    }
    return kind == Kind.HEADING || !isContents(String.join(" ", words).toLowerCase(Locale.ROOT));
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private boolean isContents(String words) {
    return headings.stream().filter(words::contains).limit(HEADINGS_OF_CONTENTS).count()
        == HEADINGS_OF_CONTENTS;
  }
}
