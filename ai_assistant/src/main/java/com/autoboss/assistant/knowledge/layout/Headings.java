package com.autoboss.assistant.knowledge.layout;

import java.util.regex.Pattern;

/** Headings by their type: larger or heavier than the running text, short, no sentence. */
final class Headings {

  private static final double LARGER = 1.12;
  private static final double NOT_SMALLER = 0.95;
  private static final int MOST_WORDS = 14;
  private static final int MOST_LINES = 3;
  private static final Pattern SENTENCE_END = Pattern.compile("[.;,:!؛،。]$");

  private final PageStyle style;

  Headings(PageStyle style) {
    this.style = style;
  }

  boolean looksLikeOne(Block block) {
    String text = block.text();
    TextLine first = block.first();
    boolean letters = text.codePoints().filter(Character::isLetter).count() >= 3;
    if (!letters
        || block.words() > MOST_WORDS
        || block.lines().size() > MOST_LINES
        || first.mono()) {
      return false;
    }
    boolean larger = first.size() >= LARGER * style.body();
    boolean heavier =
        first.bold()
            && first.size() >= NOT_SMALLER * style.body()
            && (block.lines().size() == 1 || Markers.depth(text) > 0);
    boolean sentence = SENTENCE_END.matcher(text).find();
    return (larger || (heavier && !sentence)) && !Markers.bullet(first.words().getFirst().text());
  }
}
