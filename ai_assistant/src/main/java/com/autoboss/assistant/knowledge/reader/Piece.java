package com.autoboss.assistant.knowledge.reader;

import java.util.ArrayList;
import java.util.List;

/** Glyphs that stand together: a word, or a part of one. */
final class Piece {

  private final int number;
  private final boolean spaced;
  private final List<Glyph> glyphs = new ArrayList<>();
  private double start = Double.MAX_VALUE;
  private double end = -Double.MAX_VALUE;

  /**
   * @param number in the order of drawing
   * @param spaced a space was drawn right before it
   */
  Piece(int number, boolean spaced) {
    this.number = number;
    this.spaced = spaced;
  }

  void add(Glyph glyph) {
    glyphs.add(glyph);
    start = Math.min(start, glyph.start());
    end = Math.max(end, glyph.end());
  }

  void addAll(Piece other) {
    other.glyphs.forEach(this::add);
  }

  int number() {
    return number;
  }

  boolean spaced() {
    return spaced;
  }

  int turn() {
    return glyphs.getFirst().turn();
  }

  double start() {
    return start;
  }

  double end() {
    return end;
  }

  double baseline() {
    return glyphs.getFirst().baseline();
  }

  double size() {
    return glyphs.getFirst().size();
  }

  Glyph last() {
    return glyphs.getLast();
  }

  Word word(PageFrame frame) {
    Box box = glyphs.getFirst().box();
    Glyph largest = glyphs.getFirst();
    for (Glyph glyph : glyphs) {
      box = box.around(glyph.box());
      largest = glyph.size() > largest.size() ? glyph : largest;
    }
    String text = LogicalOrder.of(glyphs);
    return new Word(
        text.substring(0, Math.min(text.length(), Caps.WORD_LENGTH)),
        frame.onPage(box),
        largest.size(),
        most(Typeface::bold),
        most(Typeface::italic),
        most(Typeface::mono),
        largest.turn());
  }

  boolean markOnly() {
    return glyphs.stream().allMatch(glyph -> LogicalOrder.mark(glyph.text()));
  }

  private boolean most(java.util.function.Predicate<Typeface> style) {
    return 2 * glyphs.stream().filter(glyph -> style.test(glyph.face())).count() > glyphs.size();
  }
}
