package com.autoboss.assistant.llm.wire;

import java.time.Duration;

/**
 * The time of one call running out: the whole of it for the first token, then only a short silence,
 * and not for a trickle either.
 */
final class Countdown implements Patience {

  /** A trickle is judged after this time. */
  private static final Duration FIRST_LOOK = Duration.ofMillis(1_500);

  private final long end;
  private final Duration silence;
  private final double fewestLetters;
  private long firstCame;
  private long letters;

  /**
   * Starts to run.
   *
   * @param fewestLetters a second, after the first
   */
  Countdown(Duration time, Duration silence, double fewestLetters) {
    this.end = System.nanoTime() + time.toNanos();
    this.silence = silence;
    this.fewestLetters = fewestLetters;
  }

  Duration left() throws WireFault {
    Duration left = Duration.ofNanos(end - System.nanoTime());
    if (!left.isPositive()) {
      throw new WireFault(FaultKind.LATE, "no whole reply in time");
    }
    return left;
  }

  boolean isOver() {
    return end - System.nanoTime() <= 0;
  }

  @Override
  public Duration next() throws WireFault {
    Duration left = left();
    if (firstCame == 0) {
      return left;
    }
    Duration running = Duration.ofNanos(System.nanoTime() - firstCame);
    if (running.compareTo(FIRST_LOOK) > 0
        && letters < fewestLetters * running.toMillis() / 1000.0) {
      throw new WireFault(FaultKind.SLOW, "a trickle");
    }
    return left.compareTo(silence) < 0 ? left : silence;
  }

  @Override
  public void came(int more) {
    if (firstCame == 0) {
      firstCame = System.nanoTime();
    }
    letters += more;
  }
}
