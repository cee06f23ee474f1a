package com.autoboss.assistant.knowledge.layout;

import com.autoboss.assistant.knowledge.reader.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Joins printed lines to one text and remembers where each of them stands. */
final class RunningText {

  private final StringBuilder text = new StringBuilder();
  private final List<PassageLine> lines = new ArrayList<>();
  private final Set<String> vocabulary;
  private final UnaryOperator<Box> place;

  /**
   * @param vocabulary the words of the page, which tell a compound from a broken word
   * @param place from the box of the layout to that of the page
   */
  RunningText(Set<String> vocabulary, UnaryOperator<Box> place) {
    this.vocabulary = vocabulary;
    this.place = place;
  }

  /** Returns where the line begins. */
  int add(TextLine line) {
    if (broken(line.text())) {
      if (!compound(line.text())) {
        text.setLength(text.length() - 1);
      }
    } else if (!text.isEmpty()) {
      text.append(' ');
    }
    int start = text.length();
    text.append(line.text());
    lines.add(new PassageLine(start, text.length(), place.apply(line.box())));
    return start;
  }

  String text() {
    return text.toString();
  }

  List<PassageLine> lines() {
    int end = text.length();
    // A removed hyphen shortens the line before it.
    return lines.stream()
        .map(line -> new PassageLine(line.start(), Math.min(line.end(), end), line.box()))
        .toList();
  }

  private boolean broken(String next) {
    int end = text.length();
    return end >= 2
        && text.charAt(end - 1) == '-'
        && Character.isLetter(text.charAt(end - 2))
        && Character.isLowerCase(next.codePointAt(0));
  }

  /** Both halves are words of their own here: high-pressure, not hy-draulic. */
  private boolean compound(String next) {
    String before = text.substring(text.lastIndexOf(" ") + 1, text.length() - 1);
    String after = next.split("[^\\p{L}]", 2)[0];
    return before.length() > 2
        && after.length() > 2
        && vocabulary.contains(before)
        && vocabulary.contains(after);
  }
}
