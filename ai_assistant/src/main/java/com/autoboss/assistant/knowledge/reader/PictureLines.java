package com.autoboss.assistant.knowledge.reader;

import java.util.List;

/**
 * Tells what is written in a picture beside text from what its lines and shades were taken for. In
 * the cell of a table a single letter is a value; anywhere else it has to be words.
 */
final class PictureLines {

  private static final double CERTAIN = 75;
  private static final int WORD = 3;

  /** In pixels. */
  private final List<Box> rules;

  /**
   * @param rules ruling lines of the picture, in pixels
   */
  PictureLines(List<Box> rules) {
    this.rules = rules;
  }

  boolean written(Hocr.Line line) {
    return inCell(line.box()) || words(line.words());
  }

  private static boolean words(List<Hocr.Seen> seen) {
    int letters = seen.stream().mapToInt(word -> word.text().length()).sum();
    int certain =
        seen.stream()
            .filter(word -> word.confidence() >= CERTAIN)
            .mapToInt(word -> word.text().length())
            .sum();
    boolean word =
        seen.stream()
            .anyMatch(each ->
                each.confidence() >= CERTAIN
                    && each.text().codePoints().filter(Character::isLetter).count() >= WORD);
    return word && 4 * certain >= 3 * letters;
  }

  private boolean inCell(Box box) {
    boolean left = false;
    boolean right = false;
    boolean above = false;
    boolean below = false;
    for (Box rule : rules) {
      boolean down = rule.height() > rule.width();
      boolean beside = down && rule.y0() <= box.middleY() && box.middleY() <= rule.y1();
      boolean over = !down && rule.x0() <= box.middleX() && box.middleX() <= rule.x1();
      left |= beside && rule.middleX() < box.middleX();
      right |= beside && rule.middleX() > box.middleX();
      above |= over && rule.middleY() < box.middleY();
      below |= over && rule.middleY() > box.middleY();
    }
    return left && right && above && below;
  }
}
