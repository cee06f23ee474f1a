package com.autoboss.assistant.llm.wire;

import java.time.Duration;

/**
 * The time of one call running out: the whole of it for the first token, then only a short silence,
 * and not for a trickle either.
 */
final class Countdown implements Patience {

  /** A trickle is judged after this time. */
  private static final Duration FIRST_LOOK = Duration.ofMillis(1_500);

  private static final Duration EARLY_LOOK = Duration.ofMillis(400);

  private final long end;
  private final Duration silence;
  private final double fewestLetters;
  private final double fewestEarly;
  private long firstCame;
  private long letters;

  /**
   * Starts to run.
   *
   * @param fewestLetters a second, after the first
   * @param fewestEarly the same for a judgement that need not wait as long, because one knows what
   *     is usual
   */
  Countdown(Duration time, Duration silence, double fewestLetters, double fewestEarly) {
    this.end = System.nanoTime() + time.toNanos();
    this.silence = silence;
    this.fewestLetters = fewestLetters;
    this.fewestEarly = fewestEarly;
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
    Duration saying = saying();
    if (isTrickle(saying, FIRST_LOOK, fewestLetters)
        || isTrickle(saying, EARLY_LOOK, fewestEarly)) {
      throw new WireFault(FaultKind.SLOW, "a trickle");
    }
    return left.compareTo(silence) < 0 ? left : silence;
  }

  private boolean isTrickle(Duration saying, Duration look, double fewest) {
    return saying.compareTo(look) > 0 && letters < fewest * saying.toMillis() / 1000.0;
  }

  /** So many came. */
  long letters() {
    return letters;
  }

  /** How long since the first one. */
  Duration saying() {
    return firstCame == 0 ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - firstCame);
  }

  @Override
  public void came(int more) {
    if (firstCame == 0) {
      firstCame = System.nanoTime();
    }
    letters += more;
  }
}
