package com.autoboss.assistant.cli;

import com.autoboss.assistant.refusal.Invalid;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Durations as people write them: 90s, 30m, 1h, 7d. */
final class Lifetime {

  private Lifetime() {}

  /** Throws {@link Invalid} for anything else, and for what is not above zero. */
  static Duration of(String text) {
    String upper = text.strip().toUpperCase(Locale.ROOT);
    try {
      Duration duration = Duration.parse(upper.endsWith("D") ? "P" + upper : "PT" + upper);
      if (duration.isPositive()) {
        return duration;
      }
    } catch (DateTimeParseException unreadable) {
      throw new Invalid("bad-duration", text + " is no duration; write for example 30m, 1h or 7d");
    }
    throw new Invalid("bad-duration", text + " is over before it begins");
  }
}
