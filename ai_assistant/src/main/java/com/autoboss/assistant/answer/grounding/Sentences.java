package com.autoboss.assistant.answer.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into sentences: at an end mark followed by white space, unless a small letter goes on
 * or an abbreviation or a short number stands before it. In doubt it does not cut, because half a
 * sentence can say the opposite of the whole.
 */
public final class Sentences {

  private static final Pattern END = Pattern.compile("[.!?؟。！？…]+[\"»”)]*\\s+(?!\\p{Ll})");
  private static final Pattern GREEK_END = Pattern.compile("[.!?;\u037E…]+[\"»”)]*\\s+(?!\\p{Ll})");
  private static final int LONGEST_ABBREVIATION = 3;

  private Sentences() {}

  public static List<Span> of(String text, String language) {
    Matcher ends = (language.equals("el") ? GREEK_END : END).matcher(text);
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    while (ends.find()) {
      if (!isAbbreviation(text, start, ends.start())) {
        sentences.add(trimmed(text, start, ends.end()));
        start = ends.end();
      }
    }
    sentences.add(trimmed(text, start, text.length()));
    return sentences.stream().filter(span -> span.end() > span.start()).toList();
  }

  private static boolean isAbbreviation(String text, int start, int mark) {
    int word = Math.max(start, text.lastIndexOf(' ', mark - 1) + 1);
    String last = text.substring(word, mark);
    boolean unit = word >= 2 && Character.isDigit(text.charAt(word - 2)) && isLetters(last);
    return text.charAt(mark) == '.' && last.length() <= LONGEST_ABBREVIATION && !unit;
  }

  /** Behind a number, a short word is a unit, and those are written without a point. */
  private static boolean isLetters(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isLetter);
  }

  private static Span trimmed(String text, int start, int end) {
    int first = start;
    int last = end;
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return new Span(first, last);
  }

  /** Characters {@code start} to {@code end}, exclusive. */
  public record Span(int start, int end) {

    public String of(String text) {
      return text.substring(start, end);
    }
  }
}
