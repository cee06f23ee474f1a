package com.autoboss.assistant.knowledge.reader;

import java.util.ArrayList;
import java.util.List;

/** Gives vowel signs and accents that are drawn apart back to the word they stand over or under. */
final class Marks {

  private static final double NEAR = 0.6;
  private static final double ASIDE = 0.2;

  private Marks() {}

  static List<Piece> attached(List<Piece> pieces) {
    List<Piece> lonely = pieces.stream().filter(Piece::markOnly).toList();
    if (lonely.isEmpty()) {
      return pieces;
    }
    List<Piece> words = new ArrayList<>(pieces);
    words.removeAll(lonely);
    for (Piece mark : lonely) {
      words.stream()
          .filter(word -> under(mark, word))
          .findFirst()
          .ifPresentOrElse(word -> word.addAll(mark), () -> words.add(mark));
    }
    return words;
  }

  private static boolean under(Piece mark, Piece word) {
    double middle = (mark.start() + mark.end()) / 2;
    return mark.turn() == word.turn()
        && Math.abs(mark.baseline() - word.baseline()) < NEAR * word.size()
        && middle > word.start() - ASIDE * word.size()
        && middle < word.end() + ASIDE * word.size();
  }
}
