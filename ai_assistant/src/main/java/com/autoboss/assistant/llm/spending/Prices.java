package com.autoboss.assistant.llm.spending;

import com.autoboss.assistant.llm.wire.Tokens;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What models cost, by name at the endpoint.
 *
 * @param currency its code, such as USD
 */
public record Prices(String currency, Map<String, Price> byModel) {

  private static final int MILLION_DIGITS = 6;

  public Prices {
    byModel = Map.copyOf(byModel);
  }

  /**
   * Reads {@code model=prompt/cached/reply, …}, money for a million tokens each.
   *
   * @throws IllegalArgumentException that names what cannot be read
   */
  public static Prices parse(String currency, String text) {
    Map<String, Price> prices = new LinkedHashMap<>();
    for (String entry : text.split(",", -1)) {
      if (!entry.isBlank()) {
        int equals = entry.lastIndexOf('=');
        if (equals < 1) {
          throw new IllegalArgumentException(entry.strip());
        }
        String price = entry.substring(equals + 1).strip();
        prices.put(entry.substring(0, equals).strip(), Price.parse(price));
      }
    }
    return new Prices(currency, prices);
  }

  public boolean know(String model) {
    return byModel.containsKey(model);
  }

  /** What the tokens cost; null when the model has no price here. */
  public @Nullable BigDecimal cost(String model, Tokens tokens) {
    Price price = byModel.get(model);
    return price == null ? null : price.of(tokens);
  }

  /**
   * Money for a million tokens.
   *
   * @param prompt read
   * @param cached read from the cache
   * @param reply written
   */
  public record Price(BigDecimal prompt, BigDecimal cached, BigDecimal reply) {

    static Price parse(String text) {
      if (!text.matches("\\d{1,6}(\\.\\d{1,6})?(/\\d{1,6}(\\.\\d{1,6})?){2}")) {
        throw new IllegalArgumentException(text);
      }
      String[] parts = text.split("/", -1);
      return new Price(
          new BigDecimal(parts[0]), new BigDecimal(parts[1]), new BigDecimal(parts[2]));
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
}
