package com.autoboss.assistant.knowledge.layout;

import com.autoboss.assistant.knowledge.reader.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reading direction of lines. In a right-to-left line, runs of words in Latin letters keep their
 * own order, with the numbers and signs between them (Unicode bidirectional algorithm, inverted).
 */
final class Direction {

  private static final String BRACKETS = "()[]{}«»<>";

  private static final Pattern UNITS =
      Pattern.compile(
          "(?:[kMm]?(?:W|V|A|Hz|Wh|Ah|VA|Pa|m|g|N|J|Nm|bar|l|L)|cm|mm²|m²|m³|psi|rpm|min|h|s|VDC"
              + "|VAC|[lL]/min|°?[CFK])[.,:;)]*");

  private Direction() {}

  static boolean rightToLeft(List<Word> words) {
    long right = words.stream().filter(word -> strong(word) < 0).count();
    long left = words.stream().filter(word -> strong(word) > 0).count();
    return right > 0 && 2 * right >= left;
  }

  /**
   * @param leftToRight words as they stand
   */
  static List<Word> ordered(List<Word> leftToRight, boolean rightToLeft) {
    if (!rightToLeft) {
      return List.copyOf(leftToRight);
    }
    List<Word> words = new ArrayList<>();
    for (Word word : leftToRight.reversed()) {
      words.add(strong(word) == 0 ? mirrored(word) : word);
    }
    for (int i = 0; i < words.size(); i++) {
      if (strong(words.get(i)) > 0) {
        int end = endOfRun(words, i);
        boolean numbered = i > 0 && number(words.get(i - 1)) && !unit(words.get(end - 1));
        Collections.reverse(words.subList(numbered ? i - 1 : i, end));
        i = end - 1;
      }
    }
    return words;
  }

  /** Around a number the signs stand on the other side, and brackets are mirror images. */
  private static Word mirrored(Word word) {
    String text = word.text();
    int from = 0;
    int to = text.length();
    while (from < to && !Character.isDigit(text.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isDigit(text.charAt(to - 1))) {
      to--;
    }
    String logical =
        turned(text.substring(to)) + text.substring(from, to) + turned(text.substring(0, from));
    return new Word(
        logical, word.box(), word.fontSize(), word.bold(), word.italic(), word.mono(), word.turn());
  }

  private static String turned(String signs) {
    StringBuilder turned = new StringBuilder(signs).reverse();
    for (int i = 0; i < turned.length(); i++) {
      int at = BRACKETS.indexOf(turned.charAt(i));
      turned.setCharAt(i, at < 0 ? turned.charAt(i) : BRACKETS.charAt(at ^ 1));
    }
    return turned.toString();
  }

  private static boolean number(Word word) {
    return Character.isDigit(word.text().charAt(0)) && strong(word) == 0;
  }

  /**
   * "SAE 30" and "30 kW" look alike between right-to-left words, the number at the right; only a
   * unit is read after its number.
   */
  private static boolean unit(Word word) {
    return UNITS.matcher(word.text()).matches();
  }

  /** Up to the last Latin word before the next right-to-left one. */
  private static int endOfRun(List<Word> words, int from) {
    int end = from + 1;
    for (int i = from + 1; i < words.size() && strong(words.get(i)) >= 0; i++) {
      if (strong(words.get(i)) > 0) {
        end = i + 1;
      }
    }
    return end;
  }

  /** Positive for left to right, negative for right to left, 0 for numbers and signs. */
  private static int strong(Word word) {
    int left = 0;
    for (int i = 0; i < word.text().length(); i++) {
      switch (Character.getDirectionality(word.text().charAt(i))) {
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
          return -1;
        }
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> left++;
        default -> {}
      }
    }
    return left > 0 ? 1 : 0;
  }
}
