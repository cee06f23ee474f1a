package com.autoboss.assistant.answer.composing;

import com.autoboss.assistant.lifecycle.StartRefused;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long a language model may compose.
 *
 * @param patience from the question to the end of the reply; quotes are shown when it is over
 */
public record ComposingSettings(Duration patience) {

  static final String VARIABLE = "ASSISTANT_COMPOSE_SECONDS";

  private static final int STANDARD = 24;
  private static final int LONGEST = 600;

  /** From {@code ASSISTANT_COMPOSE_SECONDS}; null means the standard. */
  static ComposingSettings of(@Nullable String seconds) {
    if (seconds == null || seconds.isBlank()) {
      return new ComposingSettings(Duration.ofSeconds(STANDARD));
    }
    if (!seconds.strip().matches("\\d{1,3}")) {
      throw refused(seconds);
    }
    int given = Integer.parseInt(seconds.strip());
    if (given < 1 || given > LONGEST) {
      throw refused(seconds);
    }
    return new ComposingSettings(Duration.ofSeconds(given));
  }

  private static StartRefused refused(String seconds) {
    return new StartRefused(
        "%s=%s; give whole seconds from 1 to %d".formatted(VARIABLE, seconds, LONGEST));
  }
}
