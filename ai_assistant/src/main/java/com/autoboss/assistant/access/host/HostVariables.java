package com.autoboss.assistant.access.host;

import com.autoboss.assistant.lifecycle.StartRefused;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Environment variables about the host application, read and checked one by one. */
final class HostVariables {

  private final Function<String, @Nullable String> variable;

  HostVariables(Function<String, @Nullable String> variable) {
    this.variable = variable;
  }

  @Nullable String text(String name) {
    String value = variable.apply(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  HostMode mode(String name) {
    String word = text(name);
    for (HostMode mode : HostMode.values()) {
      if (mode.label().equals(word == null ? "none" : word)) {
        return mode;
      }
    }
    throw new StartRefused("%s=%s; give none, introspection or jwt".formatted(name, word));
  }

  /** The variable, else the file that its {@code _FILE} names; never repeated in a message. */
  @Nullable String secret(String name) {
    String file = text(name + "_FILE");
    if (text(name) != null || file == null) {
      return text(name);
    }
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException unreadable) {
      throw new StartRefused(
          "%s_FILE=%s cannot be read; name a readable file".formatted(name, file), unreadable);
    }
  }

  /** The value is not repeated: people write passwords into addresses. */
  @Nullable URI address(String name) {
    String text = text(name);
    if (text == null) {
      return null;
    }
    if (!text.matches("https?://[A-Za-z0-9.\\-\\[\\]:]+(/[^?#\\s@]*)?")) {
      throw new StartRefused(
          name + " is no address without user and query; give one such as http://api:8000");
    }
    return URI.create(text.replaceAll("/+$", ""));
  }

  Duration seconds(String name, double otherwise, double most) {
    String text = text(name);
    if (text == null) {
      return Duration.ofMillis((long) (otherwise * 1_000));
    }
    if (!text.matches("\\d{1,3}(\\.\\d{1,3})?")
        || Double.parseDouble(text) < 0.1
        || Double.parseDouble(text) > most) {
      throw new StartRefused("%s=%s; give seconds from 0.1 to %s".formatted(name, text, most));
    }
    return Duration.ofMillis((long) (Double.parseDouble(text) * 1_000));
  }
}
