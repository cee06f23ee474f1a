package com.autoboss.assistant.access;

import com.autoboss.assistant.refusal.TooMuch;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/**
 * At most so many sign-in attempts a minute and address. Fails closed: a full table refuses the
 * newest address.
 */
@Component
final class SignInLimit {

  private static final int ATTEMPTS = 10;
  private static final int ADDRESSES = 10_000;
  private static final Duration WINDOW = Duration.ofMinutes(1);

  private final Clock clock;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Window> windows = new LinkedHashMap<>();

  SignInLimit(Clock clock) {
    this.clock = clock;
  }

  /** Counts one attempt. Throws {@link TooMuch} above the limit. */
  void count(String address) {
    lock.lock();
    try {
      Instant now = clock.instant();
      windows.values().removeIf(window -> window.end.isBefore(now));
      Window window = windows.get(address);
      int made = window == null ? 0 : window.attempts;
      if (made >= ATTEMPTS || (window == null && windows.size() >= ADDRESSES)) {
        throw new TooMuch("too-many-attempts", "too many sign-in attempts; wait a minute");
      }
      Instant end = window == null ? now.plus(WINDOW) : window.end;
      windows.put(address, new Window(made + 1, end));
    } finally {
      lock.unlock();
    }
  }

  private record Window(int attempts, Instant end) {}
}
