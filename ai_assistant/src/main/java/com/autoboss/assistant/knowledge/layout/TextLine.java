package com.autoboss.assistant.knowledge.layout;

import com.autoboss.assistant.knowledge.reader.Box;
import com.autoboss.assistant.knowledge.reader.Word;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Words that stand beside each other without a column between them.
 *
 * @param words in reading order, at least one
 * @param text the words with single spaces
 */
record TextLine(List<Word> words, Box box, String text, boolean rightToLeft) implements Item {

  static TextLine of(List<Word> leftToRight) {
    boolean rightToLeft = Direction.rightToLeft(leftToRight);
    List<Word> words = Direction.ordered(leftToRight, rightToLeft);
    Box box = words.getFirst().box();
    for (Word word : words) {
      box = box.around(word.box());
    }
    String text = words.stream().map(Word::text).collect(Collectors.joining(" "));
    return new TextLine(words, box, text, rightToLeft);
  }

  /** Of the largest word that is more than a sign. */
  double size() {
    return words.stream()
        .filter(word -> word.text().length() > 1 || words.size() == 1)
        .mapToDouble(Word::fontSize)
        .max()
        .orElse(words.getFirst().fontSize());
  }

  boolean bold() {
    return mostly(Word::bold);
  }

  boolean mono() {
    return mostly(Word::mono);
  }

  /** Where the line begins for its reader. */
  double start() {
    return rightToLeft ? -box.x1() : box.x0();
  }

  double end() {
    return rightToLeft ? -box.x0() : box.x1();
  }

  private boolean mostly(Predicate<Word> style) {
    int all = words.stream().mapToInt(word -> word.text().length()).sum();
    int some = words.stream().filter(style).mapToInt(word -> word.text().length()).sum();
    return 5 * some > 4 * all;
  }
}
