package com.autoboss.assistant.search.embedding;

import java.io.IOException;
import org.apache.lucene.util.fst.FST;

/**
 * The pieces of a unigram tokenizer with their log probabilities, as a finite-state transducer over
 * UTF-8 bytes: a few megabytes for a quarter of a million pieces.
 */
final class Vocabulary {

  /** A piece that no text contains scores this much less than the rarest known one. */
  private static final double UNKNOWN_PENALTY = 10;

  private final FST<Long> pieces;
  private final float[] scores;
  private final double unknownScore;

  Vocabulary(FST<Long> pieces, float[] scores) {
    this.pieces = pieces;
    this.scores = scores;
    float lowest = 0;
    for (float score : scores) {
      lowest = Math.min(lowest, score);
    }
    this.unknownScore = lowest - UNKNOWN_PENALTY;
  }

  FST<Long> pieces() {
    return pieces;
  }

  float[] scores() {
    return scores;
  }

  double score(int piece) {
    return scores[piece];
  }

  double unknownScore() {
    return unknownScore;
  }

  Walk walk() {
    return new Walk();
  }

  /**
   * One thread's way through the transducer: from a start, byte by byte, as long as pieces go on.
   */
  final class Walk {

    private final FST.BytesReader reader = pieces.getBytesReader();
    private final FST.Arc<Long> arc = new FST.Arc<>();
    private long sum;

    void restart() {
      pieces.getFirstArc(arc);
      sum = 0;
    }

    /** Goes on by one byte; false when no piece begins like this. */
    boolean follow(byte next) throws IOException {
      if (pieces.findTargetArc(next & 0xFF, arc, arc, reader) == null) {
        return false;
      }
      sum += arc.output();
      return true;
    }

    /** The piece that ends here; -1 when none does. */
    int piece() {
      return arc.isFinal() ? (int) (sum + arc.nextFinalOutput()) : -1;
    }
  }
}
