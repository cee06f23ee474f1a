package com.autoboss.assistant.search;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Whether somebody is asking just now: work that can wait gives way to it, for a while. A question
 * is searched, weighed and checked in the moment after its vector was asked for.
 */
final class Courtesy {

  private static final Duration A_MOMENT = Duration.ofMillis(60);
  private static final Duration LOOK = Duration.ofMillis(10);

  /** Under people who ask without pause manuals are still read, if slowly. */
  private static final Duration PATIENCE = Duration.ofMillis(400);

  private final LongSupplier nanos;
  private volatile long asked;

  Courtesy() {
    this(System::nanoTime);
  }

  Courtesy(LongSupplier nanos) {
    this.nanos = nanos;
    asked = nanos.getAsLong() - A_MOMENT.toNanos();
  }

  /** A question is on its way. */
  void asked() {
    asked = nanos.getAsLong();
  }

  boolean someoneAsks() {
    return nanos.getAsLong() - asked < A_MOMENT.toNanos();
  }

  /** Returns when nobody asks, or patience is at its end. */
  void giveWay() throws InterruptedException {
    long began = nanos.getAsLong();
    while (someoneAsks() && nanos.getAsLong() - began < PATIENCE.toNanos()) {
      TimeUnit.NANOSECONDS.sleep(LOOK.toNanos());
    }
  }
}
