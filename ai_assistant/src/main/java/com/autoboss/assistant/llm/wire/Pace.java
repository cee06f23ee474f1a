package com.autoboss.assistant.llm.wire;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/**
 * How fast a model usually talks, learned from its replies: whoever usually floods and now trickles
 * is broken off sooner than a model of which nothing is known.
 */
final class Pace {

  private static final int FEWEST_REPLIES = 3;
  private static final int FEWEST_LETTERS = 100;
  private static final double WEIGHT_OF_THE_LATEST = 0.2;

  /** A trickle is so much slower than usual, and slower than a person reads. */
  private static final double SLOWER = 10;

  private static final double READING = 60;

  private final AtomicReference<Usual> usual = new AtomicReference<>(new Usual(0, 0));

  /** A reply of so many letters took so long from its first one. */
  void learn(long letters, Duration saying) {
    if (letters >= FEWEST_LETTERS) {
      double rate = letters / Math.max(saying.toNanos() / 1e9, 1e-3);
      usual.updateAndGet(known -> known.with(rate));
    }
  }

  /** Letters a second below which a reply is a trickle; 0 while too little is known. */
  double fewestLetters() {
    Usual known = usual.get();
    return known.replies() < FEWEST_REPLIES ? 0 : Math.min(READING, known.rate() / SLOWER);
  }

  private record Usual(int replies, double rate) {

    Usual with(double latest) {
      double next = replies == 0 ? latest : rate + WEIGHT_OF_THE_LATEST * (latest - rate);
      return new Usual(Math.min(replies + 1, FEWEST_REPLIES), next);
    }
  }
}
