package com.autoboss.assistant.llm;

import com.autoboss.assistant.lifecycle.StartRefused;
import com.autoboss.assistant.llm.spending.Prices;
import com.autoboss.assistant.llm.wire.KeySource;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Environment variables about language models, read and checked one by one. */
final class Variables {

  private final Function<String, @Nullable String> variable;

  Variables(Function<String, @Nullable String> variable) {
    this.variable = variable;
  }

  String text(String name, String otherwise) {
    String value = variable.apply(name);
    return value == null || value.isBlank() ? otherwise : value.strip();
  }

  /** From OPENAI_API_KEY, else the file that OPENAI_API_KEY_FILE names; null without both. */
  @Nullable KeySource key() {
    String key = text("OPENAI_API_KEY", "");
    if (!key.isEmpty()) {
      return KeySource.fixed(key);
    }
    Path file = path("OPENAI_API_KEY_FILE");
    if (file != null && !Files.isReadable(file)) {
      throw new StartRefused(
          "OPENAI_API_KEY_FILE=%s cannot be read; name a readable file".formatted(file));
    }
    return file == null ? null : KeySource.in(file);
  }

  URI address(String name, String otherwise) {
    String text = text(name, otherwise);
    try {
      URI address = URI.create(text);
      boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
      if (web
          && address.getHost() != null
          && address.getUserInfo() == null
          && address.getQuery() == null) {
        return address;
      }
    } catch (IllegalArgumentException unreadable) {
      throw wrongAddress(name, unreadable);
    }
    throw wrongAddress(name, null);
  }

  /** The value is not repeated: people write passwords into addresses. */
  private static StartRefused wrongAddress(String name, @Nullable Throwable cause) {
    String line =
        name + " is no address without user and query; give one such as https://api.openai.com/v1";
    return cause == null ? new StartRefused(line) : new StartRefused(line, cause);
  }

  double number(String name, double otherwise, double least, double most) {
    String text = text(name, Double.toString(otherwise));
    try {
      double number = Double.parseDouble(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      throw outside(name, text, least, most);
    }
    throw outside(name, text, least, most);
  }

  private static StartRefused outside(String name, String text, double least, double most) {
    return new StartRefused(
        "%s=%s; give a number from %s to %s"
            .formatted(name, text, BigDecimal.valueOf(least), BigDecimal.valueOf(most)));
  }

  Duration seconds(String name, double otherwise) {
    return Duration.ofMillis((long) (number(name, otherwise, 0.1, 3_600) * 1_000));
  }

  /** From a hundredth of a second to a minute; null when it is not set. */
  @Nullable Duration secondsIfSet(String name) {
    return text(name, "").isEmpty()
        ? null
        : Duration.ofMillis((long) (number(name, 1, 0.01, 60) * 1_000));
  }

  @Nullable BigDecimal money(String name) {
    String text = text(name, "");
    if (!text.isEmpty() && !text.matches("\\d{1,9}(\\.\\d{1,6})?")) {
      throw new StartRefused(
          "%s=%s; give the money of a day such as 12.50, without a currency".formatted(name, text));
    }
    return text.isEmpty() ? null : new BigDecimal(text);
  }

  @Nullable Long count(String name) {
    String text = text(name, "");
    if (!text.isEmpty() && !text.matches("\\d{1,15}")) {
      throw new StartRefused("%s=%s; give the tokens of a day".formatted(name, text));
    }
    return text.isEmpty() ? null : Long.valueOf(text);
  }

  Prices prices() {
    String currency = text("ASSISTANT_LLM_CURRENCY", "USD");
    try {
      return Prices.parse(currency, text("ASSISTANT_LLM_PRICES", ""));
    } catch (IllegalArgumentException unreadable) {
      throw new StartRefused(
          "ASSISTANT_LLM_PRICES cannot be read at %s; give MODEL=PROMPT/CACHED/REPLY,…, money for a million tokens"
              .formatted(unreadable.getMessage()),
          unreadable);
    }
  }

  @Nullable Path path(String name) {
    String text = text(name, "");
    return text.isEmpty() ? null : Path.of(text);
  }
}
