package com.autoboss.assistant.knowledge.layout;

import com.autoboss.assistant.knowledge.reader.PageContent;
import com.autoboss.assistant.knowledge.reader.Word;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a manual as far as it has been read; tells whole words from pieces of words. */
final class Vocabulary {

  private static final int MOST_WORDS = 60_000;
  private static final int SHORTEST_PIECE = 4;
  private static final Pattern SIGNS = Pattern.compile("^[^\\p{L}\\p{Nd}]+|[^\\p{L}\\p{Nd}]+$");

  private final Set<String> words = new HashSet<>();

  void add(PageContent page) {
    for (Word word : page.words()) {
      if (words.size() < MOST_WORDS) {
        words.add(bare(word.text()));
      }
    }
  }

  /** Both are words of their own: high-pressure, not hy-draulic. */
  boolean compound(String first, String second) {
    return first.length() > 2
        && second.length() > 2
        && words.contains(bare(first))
        && words.contains(bare(second));
  }

  /** Together they are a word of this manual, which was too wide for its cell. */
  boolean torn(String first, String second) {
    boolean goesOn =
        Character.isLowerCase(second.codePointAt(0)) || Character.isDigit(second.codePointAt(0));
    return goesOn && first.length() >= SHORTEST_PIECE && words.contains(bare(first + second));
  }

  private static String bare(String word) {
    return SIGNS.matcher(word).replaceAll("");
  }
}
