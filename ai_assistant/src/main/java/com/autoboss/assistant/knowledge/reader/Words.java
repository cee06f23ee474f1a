package com.autoboss.assistant.knowledge.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts glyphs together to words. Files draw words whole, in pieces or letter by letter, with spaces
 * or without; so glyphs are joined first in the order of drawing, then pieces that touch.
 */
final class Words {

  /** A gap wider than this part of the font size separates words. */
  private static final double WORD_GAP = 0.13;

  /** Pieces nearer than this part of the font size belong together. */
  private static final double TOUCHING = 0.07;

  /** Of the width of a letter; the next letter of the same kind stands a whole width on. */
  private static final double SAME_LETTER = 0.35;

  private static final double OVERLAP = 0.5;
  private static final double SAME_LINE = 0.25;
  private static final double SHIFTED = 0.6;
  private static final double MUCH_SMALLER = 0.82;

  private final PageFrame frame;

  Words(PageFrame frame) {
    this.frame = frame;
  }

  List<Word> of(List<Glyph> glyphs) {
    List<Word> words = new ArrayList<>();
    for (Piece piece : Marks.attached(joined(pieces(glyphs)))) {
      Word word = piece.word(frame);
      if (!word.text().isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static List<Piece> pieces(List<Glyph> glyphs) {
    List<Piece> pieces = new ArrayList<>();
    Map<Place, Glyph> seen = new HashMap<>();
    Piece current = null;
    boolean spaced = false;
    for (Glyph glyph : glyphs) {
      if (glyph.blank()) {
        spaced = true;
      } else if (!drawnTwice(seen, glyph)) {
        if (current == null || spaced || !follows(current, glyph)) {
          current = new Piece(pieces.size(), spaced);
          pieces.add(current);
        }
        current.add(glyph);
        spaced = false;
      }
    }
    return pieces;
  }

  private record Place(String letter, long x, long y) {}

  /** Bold type and shadows are often made by drawing the same letter again next to itself. */
  private static boolean drawnTwice(Map<Place, Glyph> seen, Glyph glyph) {
    long x = Math.round(glyph.start());
    long y = Math.round(glyph.baseline());
    for (long near = x - 1; near <= x + 1; near++) {
      Glyph other = seen.get(new Place(glyph.text(), near, y));
      if (other != null && Math.abs(other.start() - glyph.start()) < covering(glyph)) {
        return true;
      }
    }
    seen.put(new Place(glyph.text(), x, y), glyph);
    return false;
  }

  private static double covering(Glyph glyph) {
    return SAME_LETTER * (glyph.end() - glyph.start());
  }

  private static boolean follows(Piece piece, Glyph glyph) {
    Glyph last = piece.last();
    double size = Math.max(last.size(), glyph.size());
    if (glyph.turn() != last.turn()
        || Math.abs(glyph.baseline() - last.baseline()) > SHIFTED * size) {
      return false;
    }
    boolean level = Math.abs(glyph.baseline() - last.baseline()) < SAME_LINE * size;
    if (level && glyph.start() >= piece.start() && glyph.end() <= piece.end()) {
      return true; // a mark over or under a letter
    }
    boolean script = Math.min(last.size(), glyph.size()) < MUCH_SMALLER * size;
    double gap = Math.max(glyph.start() - piece.end(), piece.start() - glyph.end());
    return (level || script) && gap < WORD_GAP * size && gap > -OVERLAP * size;
  }

  private static List<Piece> joined(List<Piece> pieces) {
    List<Piece> inLine = new ArrayList<>(pieces);
    inLine.sort(
        Comparator.comparingInt(Piece::turn)
            .thenComparingLong(piece -> Math.round(piece.baseline() * 2))
            .thenComparingDouble(Piece::start));
    Set<Piece> gone = new HashSet<>();
    Piece previous = null;
    for (Piece piece : inLine) {
      if (previous != null && touch(previous, piece)) {
        previous.addAll(piece);
        gone.add(piece);
      } else {
        previous = piece;
      }
    }
    List<Piece> kept = new ArrayList<>(pieces);
    kept.removeIf(gone::contains);
    return kept;
  }

  private static boolean touch(@Nullable Piece left, Piece right) {
    if (left == null || left.turn() != right.turn()) {
      return false;
    }
    double size = Math.max(left.size(), right.size());
    double gap = right.start() - left.end();
    return Math.abs(left.baseline() - right.baseline()) < SAME_LINE * size
        && gap < TOUCHING * size
        && gap > -OVERLAP * size
        && !separated(left, right);
  }

  private static boolean separated(Piece left, Piece right) {
    return switch (right.number() - left.number()) {
      case 1 -> right.spaced();
      case -1 -> left.spaced();
      default -> false;
    };
  }
}
