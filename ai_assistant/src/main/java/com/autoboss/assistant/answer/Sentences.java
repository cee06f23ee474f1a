package com.autoboss.assistant.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into sentences: at an end mark followed by white space, unless a small letter goes on
 * or an abbreviation or a short number stands before it. In doubt it does not cut, because half a
 * sentence can say the opposite of the whole.
 */
final class Sentences {

  private static final Pattern END = Pattern.compile("[.!?؟。！？…]+[\"»”)]*\\s+(?!\\p{Ll})");
  private static final Pattern GREEK_END = Pattern.compile("[.!?;\u037E…]+[\"»”)]*\\s+(?!\\p{Ll})");
  private static final int LONGEST_ABBREVIATION = 3;

  private Sentences() {}

  static List<Span> of(String text, String language) {
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
    return text.charAt(mark) == '.' && last.length() <= LONGEST_ABBREVIATION;
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
  record Span(int start, int end) {

    String of(String text) {
      return text.substring(start, end);
    }
  }
}
