package com.autoboss.assistant;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** Looks at something of another process until it is as it must become. */
public final class Until {

  private static final long BETWEEN_LOOKS = Duration.ofMillis(50).toNanos();

  private Until() {}

  /** What is looked at. */
  public interface Look<T> {
    T now() throws Exception;
  }

  /** Returns what was seen last: as it must be, or not, when the time was over. */
  public static <T> T seen(Look<T> look, Predicate<T> asItMustBe, Duration atMost)
      throws Exception {
    long end = System.nanoTime() + atMost.toNanos();
    T last = look.now();
    while (!asItMustBe.test(last) && System.nanoTime() < end) {
      LockSupport.parkNanos(BETWEEN_LOOKS);
      last = look.now();
    }
    return last;
  }
}
