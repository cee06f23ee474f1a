package com.autoboss.assistant.database;

import com.autoboss.assistant.lifecycle.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which database the environment asks for.
 *
 * @param url the database of DATABASE_URL or DATABASE_URL_FILE; null when an embedded server serves
 * @param connections most connections that the service holds at once
 */
public record DatabaseSettings(@Nullable DatabaseUrl url, int connections) {

  private static final Set<String> DEMANDING = Set.of("production", "staging");

  public DatabaseSettings {
    if (connections < 2 || connections > 1000) {
      throw new StartRefused(
          "ASSISTANT_DATABASE_CONNECTIONS=%d; give a number from 2 to 1000".formatted(connections));
    }
  }

  /**
   * Reads the environment variables.
   *
   * @param variable the value of a variable, or null when it is not set
   * @throws StartRefused when production or staging names no database, or a value cannot be read
   */
  public static DatabaseSettings from(Function<String, @Nullable String> variable) {
    String url = secret(variable, "DATABASE_URL");
    String environment = variable.apply("ENVIRONMENT");
    if (url == null
        && environment != null
        && DEMANDING.contains(environment.strip().toLowerCase(Locale.ROOT))) {
      throw new StartRefused(
          "ENVIRONMENT=%s needs PostgreSQL; set DATABASE_URL=postgresql://user:password@host:5432/database"
              .formatted(environment));
    }
    return new DatabaseSettings(
        url == null ? null : DatabaseUrl.parse(url),
        number(variable, "ASSISTANT_DATABASE_CONNECTIONS", 16));
  }

  private static @Nullable String secret(Function<String, @Nullable String> variable, String name) {
    String value = variable.apply(name);
    if (value != null && !value.isBlank()) {
      return value;
    }
    String file = variable.apply(name + "_FILE");
    if (file == null || file.isBlank()) {
      return null;
    }
    try {
      return Files.readString(Path.of(file));
    } catch (IOException unreadable) {
      throw new StartRefused(
          "%s_FILE=%s cannot be read; name a readable file".formatted(name, file), unreadable);
    }
  }

  private static int number(
      Function<String, @Nullable String> variable, String name, int otherwise) {
    String value = variable.apply(name);
    try {
      return value == null || value.isBlank() ? otherwise : Integer.parseInt(value.strip());
    } catch (NumberFormatException notANumber) {
      throw new StartRefused("%s=%s is no number".formatted(name, value), notANumber);
    }
  }
}
