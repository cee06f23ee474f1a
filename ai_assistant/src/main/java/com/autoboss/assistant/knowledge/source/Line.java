package com.autoboss.assistant.knowledge.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that stand on one line.
 *
 * @param size of the type in points
 * @param rightToLeft whether the first word stands at the right
 */
record Line(List<String> words, double size, boolean rightToLeft) {

  private static final double LETTER = .5;
  private static final double SPACE = .3;
  private static final double HEIGHT = 1.35;
  private static final int LONGEST_WORD = 100;

  /** Breaks a text into lines of this width. */
  static List<Line> of(String text, double width, double size) {
    boolean rightToLeft = isRightToLeft(text);
    List<Line> lines = new ArrayList<>();
    List<String> words = new ArrayList<>();
    double used = 0;
    for (String word : words(text)) {
      double needed = width(word, size) + SPACE * size;
      if (!words.isEmpty() && used + needed > width) {
        lines.add(new Line(List.copyOf(words), size, rightToLeft));
        words.clear();
        used = 0;
      }
      words.add(word);
      used += needed;
    }
    if (!words.isEmpty()) {
      lines.add(new Line(List.copyOf(words), size, rightToLeft));
    }
    return lines;
  }

  double height() {
    return HEIGHT * size;
  }

  double space() {
    return SPACE * size;
  }

  double width(String word) {
    return width(word, size);
  }

  private static double width(String word, double size) {
    return LETTER * size * word.codePointCount(0, word.length());
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split(" ", -1)) {
      for (int i = 0; i < word.length(); i += LONGEST_WORD) {
        words.add(word.substring(i, Math.min(word.length(), i + LONGEST_WORD)));
      }
    }
    return words;
  }

  private static boolean isRightToLeft(String text) {
    return text.codePoints()
        .map(Character::getDirectionality)
        .filter(direction ->
            direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
        .limit(1)
        .anyMatch(direction -> direction != Character.DIRECTIONALITY_LEFT_TO_RIGHT);
  }
}
