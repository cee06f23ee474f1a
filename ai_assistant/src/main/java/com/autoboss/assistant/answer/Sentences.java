package com.autoboss.assistant.answer;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into sentences by the rules of its language (Unicode UAX 29, as the JDK has them).
 */
final class Sentences {

  private Sentences() {}

  static List<Span> of(String text, String language) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
    breaks.setText(text);
    List<Span> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (isEndOfSentence(text, end)) {
        sentences.add(trimmed(text, start, end));
        start = end;
      }
    }
    if (start < text.length()) {
      sentences.add(trimmed(text, start, text.length()));
    }
    return sentences.stream().filter(span -> span.end() > span.start()).toList();
  }

  /**
   * The JDK breaks after every full stop before a capital; an abbreviation or a number before it is
   * no end.
   */
  private static boolean isEndOfSentence(String text, int end) {
    String before = text.substring(0, end).stripTrailing();
    int stop = before.lastIndexOf('.');
    if (stop < 0 || stop != before.length() - 1) {
      return true;
    }
    int word = before.lastIndexOf(' ', stop) + 1;
    String last = before.substring(word, stop);
    return last.length() > 3 || (last.length() == 3 && last.chars().anyMatch(Character::isDigit));
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
