package com.autoboss.assistant.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.autoboss.assistant.lifecycle.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseSettingsTest {

  @Test
  void shouldEmbedWithSixteenConnectionsWhenNothingIsSet() {
    assertThat(from(Map.of())).isEqualTo(new DatabaseSettings(null, 16));
  }

  @Test
  void shouldReadEveryVariable(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("url"), "postgresql://u:p@db/ai\n");

    assertThat(
            from(
                Map.of(
                    "DATABASE_URL_FILE",
                    file.toString(),
                    "ASSISTANT_DATABASE_CONNECTIONS",
                    "40",
                    "ENVIRONMENT",
                    "production")))
        .isEqualTo(new DatabaseSettings(new DatabaseUrl("jdbc:postgresql://db/ai", "u", "p"), 40));
  }

  @ParameterizedTest
  @ValueSource(strings = {"production", "staging"})
  void shouldRefuseProductionWithoutDatabase(String environment) {
    assertThatThrownBy(() -> from(Map.of("ENVIRONMENT", environment)))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("set DATABASE_URL=");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "many", "1001"})
  void shouldRefuseNumberOfConnectionsThatCannotWork(String number) {
    assertThatThrownBy(() -> from(Map.of("ASSISTANT_DATABASE_CONNECTIONS", number)))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("ASSISTANT_DATABASE_CONNECTIONS=" + number);
  }

  @Test
  void shouldNameFileThatCannotBeRead() {
    assertThatThrownBy(() -> from(Map.of("DATABASE_URL_FILE", "/none")))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("DATABASE_URL_FILE=/none");
  }

  private static DatabaseSettings from(Map<String, String> environment) {
    return DatabaseSettings.from(environment::get);
  }
}
