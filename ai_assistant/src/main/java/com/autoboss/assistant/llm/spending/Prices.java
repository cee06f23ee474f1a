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
}
