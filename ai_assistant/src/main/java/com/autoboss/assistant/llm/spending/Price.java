package com.autoboss.assistant.llm.spending;

import com.autoboss.assistant.llm.wire.Tokens;
import java.math.BigDecimal;

/**
 * Money for a million tokens.
 *
 * @param prompt read
 * @param cached read from the cache
 * @param reply written
 */
public record Price(BigDecimal prompt, BigDecimal cached, BigDecimal reply) {

  private static final int MILLION_DIGITS = 6;

  static Price parse(String text) {
    if (!text.matches("\\d{1,6}(\\.\\d{1,6})?(/\\d{1,6}(\\.\\d{1,6})?){2}")) {
      throw new IllegalArgumentException(text);
    }
    String[] parts = text.split("/", -1);
    return new Price(new BigDecimal(parts[0]), new BigDecimal(parts[1]), new BigDecimal(parts[2]));
  }

  BigDecimal of(Tokens tokens) {
    long cachedTokens = Math.min(tokens.cached(), tokens.prompt());
    return prompt
        .multiply(BigDecimal.valueOf(tokens.prompt() - cachedTokens))
        .add(cached.multiply(BigDecimal.valueOf(cachedTokens)))
        .add(reply.multiply(BigDecimal.valueOf(tokens.reply())))
        .movePointLeft(MILLION_DIGITS);
  }
}
