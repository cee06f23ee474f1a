package com.autoboss.assistant.mail;

import com.autoboss.assistant.lifecycle.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Environment variables about mail, read and checked one by one. */
final class MailVariables {

  private final Function<String, @Nullable String> variable;

  MailVariables(Function<String, @Nullable String> variable) {
    this.variable = variable;
  }

  @Nullable String text(String name) {
    String value = variable.apply(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  boolean yes(String name, boolean otherwise) {
    String text = text(name);
    return switch (text == null ? "" : text.toLowerCase(Locale.ROOT)) {
      case "" -> otherwise;
      case "true" -> true;
      case "false" -> false;
      default -> throw new StartRefused("%s=%s; give true or false".formatted(name, text));
    };
  }

  int port(String name, int otherwise) {
    String text = text(name);
    if (text == null) {
      return otherwise;
    }
    int port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
    if (port < 1 || port > 65_535) {
      throw new StartRefused("%s=%s; give a port from 1 to 65535".formatted(name, text));
    }
    return port;
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
}
