package com.autoboss.assistant.llm;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a language model is asked.
 *
 * @param instructions what it is to do; ours, holds no secret
 * @param material question and evidence; foreign text
 * @param schema JSON schema (an object) of the reply; null for plain text
 * @param mostTokens of the reply, at least 1; the configured most applies beside it
 * @param deadline when the call must have ended, with all its repeats; the deadline of a turn holds
 *     for all its calls. The configured time of one call applies beside it
 */
public record Prompt(
    String instructions,
    String material,
    @Nullable String schema,
    int mostTokens,
    Instant deadline) {

  public Prompt {
    Objects.requireNonNull(deadline);
    if (mostTokens < 1) {
      throw new IllegalArgumentException("a reply of %d tokens says nothing".formatted(mostTokens));
    }
  }

  /** How long there is from now; not above zero when it is too late. */
  Duration left(Instant now) {
    return Duration.between(now, deadline);
  }
}
