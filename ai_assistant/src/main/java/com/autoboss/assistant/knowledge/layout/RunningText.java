package com.autoboss.assistant.knowledge.layout;

import com.autoboss.assistant.knowledge.reader.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Joins printed lines to one text and remembers where each of them stands. */
final class RunningText {

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");

  private final StringBuilder text = new StringBuilder();
  private final List<PassageLine> lines = new ArrayList<>();
  private final Vocabulary vocabulary;
  private @Nullable TextLine last;
  private final UnaryOperator<Box> place;

  /**
   * @param vocabulary the words of the manual, which tell a compound from a broken word
   * @param place from the box of the layout to that of the page
   */
  RunningText(Vocabulary vocabulary, UnaryOperator<Box> place) {
    this.vocabulary = vocabulary;
    this.place = place;
  }

  /** Begins something else: what follows goes on with no word of what came before. */
  void rest() {
    last = null;
  }

  /** Returns where the line begins. */
  int add(TextLine line) {
    if (last != null && Continued.in(text, line.text())) {
      last = line;
      return append(line);
    }
    if (broken(line.text())) {
      if (!compound(line.text())) {
        text.setLength(text.length() - 1);
      }
    } else if (!text.isEmpty() && !torn(line)) {
      text.append(' ');
    }
    last = line;
    return append(line);
  }

  private int append(TextLine line) {
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

  private boolean compound(String next) {
    String before = text.substring(text.lastIndexOf(" ") + 1, text.length() - 1);
    return vocabulary.compound(before, NO_LETTER.split(next, 2)[0]);
  }

  /** A cell too narrow for a word has a piece of the word alone in its line. */
  private boolean torn(TextLine line) {
    TextLine above = last;
    return above != null
        && above.words().size() == 1
        && vocabulary.torn(above.text(), line.words().getFirst().text());
  }
}
