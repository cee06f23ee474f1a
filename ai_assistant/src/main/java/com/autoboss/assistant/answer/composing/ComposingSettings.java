package com.autoboss.assistant.answer.composing;

import com.autoboss.assistant.lifecycle.StartRefused;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How long a language model may compose, and how much it reads.
 *
 * @param patience from the question to the end of the reply; quotes are shown when it is over
 * @param evidence most bytes of the manual that it reads for one answer; a token is about four
 */
public record ComposingSettings(Duration patience, int evidence) {

  static final String PATIENCE = "ASSISTANT_COMPOSE_SECONDS";
  static final String EVIDENCE = "ASSISTANT_COMPOSE_BYTES";

  private static final int STANDARD_SECONDS = 24;
  private static final int LONGEST_SECONDS = 600;
  private static final int STANDARD_BYTES = 8_000;
  private static final int FEWEST_BYTES = 500;
  private static final int MOST_BYTES = 60_000;

  /**
   * From the environment variables {@code ASSISTANT_COMPOSE_SECONDS} and {@code
   * ASSISTANT_COMPOSE_BYTES}.
   *
   * @param variable the value of a variable, or null when it is not set
   */
  static ComposingSettings from(Function<String, @Nullable String> variable) {
    int seconds = whole(variable, PATIENCE, STANDARD_SECONDS, 1, LONGEST_SECONDS);
    int bytes = whole(variable, EVIDENCE, STANDARD_BYTES, FEWEST_BYTES, MOST_BYTES);
    return new ComposingSettings(Duration.ofSeconds(seconds), bytes);
  }

  private static int whole(
      Function<String, @Nullable String> variable, String name, int standard, int from, int to) {
    String given = variable.apply(name);
    if (given == null || given.isBlank()) {
      return standard;
    }
    int number = given.strip().matches("\\d{1,6}") ? Integer.parseInt(given.strip()) : -1;
    if (number < from || number > to) {
      throw new StartRefused(
          "%s=%s; give a whole number from %d to %d".formatted(name, given, from, to));
    }
    return number;
  }
}
