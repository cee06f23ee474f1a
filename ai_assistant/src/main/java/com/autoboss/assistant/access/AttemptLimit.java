package com.autoboss.assistant.access;

import com.autoboss.assistant.refusal.TooMuch;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * At most so many attempts a minute and address. Fails closed: a full table refuses the newest
 * address.
 */
final class AttemptLimit {

  private static final int ADDRESSES = 10_000;
  private static final Duration WINDOW = Duration.ofMinutes(1);

  private final Clock clock;
  private final int attempts;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Window> windows = new LinkedHashMap<>();

  AttemptLimit(Clock clock, int attempts) {
    this.clock = clock;
    this.attempts = attempts;
  }

  /** Counts one attempt. Throws {@link TooMuch} above the limit. */
  void count(String address) {
    lock.lock();
    try {
      Instant now = clock.instant();
      windows.values().removeIf(window -> window.end.isBefore(now));
      Window window = windows.get(address);
      int made = window == null ? 0 : window.attempts;
      if (made >= attempts || (window == null && windows.size() >= ADDRESSES)) {
        throw new TooMuch(
            "too-many-attempts", "too many attempts from this address; wait a minute");
      }
      Instant end = window == null ? now.plus(WINDOW) : window.end;
      windows.put(address, new Window(made + 1, end));
    } finally {
      lock.unlock();
    }
  }

  private record Window(int attempts, Instant end) {}
}
