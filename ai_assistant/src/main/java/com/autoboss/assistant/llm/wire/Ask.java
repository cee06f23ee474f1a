package com.autoboss.assistant.llm.wire;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One request.
 *
 * @param model its name at the endpoint
 * @param instructions ours
 * @param material foreign text
 * @param schema JSON schema of the reply; null for plain text
 * @param mostTokens of the reply
 * @param time until the reply must have ended
 */
public record Ask(
    String model,
    String instructions,
    String material,
    @Nullable String schema,
    int mostTokens,
    Duration time) {

  /** Tokens of what is sent, by our own count, a little above what tokenizers find. */
  public long promptTokens() {
    return Tokens.count(instructions)
        + Tokens.count(material)
        + (schema == null ? 0 : Tokens.count(schema))
        + Tokens.FRAME;
  }

  /** Tokens that what is sent cannot exceed, whatever the tokenizer. */
  public long mostPromptTokens() {
    return Tokens.bound(instructions)
        + Tokens.bound(material)
        + (schema == null ? 0 : 2L * Tokens.bound(schema))
        + Tokens.FRAME
        + Tokens.FRAME;
  }
}
