package com.autoboss.assistant.answer.composing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.autoboss.assistant.lifecycle.StartRefused;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComposingSettingsTest {

  @Test
  void shouldWaitAndReadAsMuchAsIsConfigured() {
    ComposingSettings standard = from(Map.of());
    ComposingSettings given =
        from(Map.of("ASSISTANT_COMPOSE_SECONDS", " 40 ", "ASSISTANT_COMPOSE_BYTES", "2400"));

    assertThat(standard).isEqualTo(new ComposingSettings(Duration.ofSeconds(24), 8_000));
    assertThat(given).isEqualTo(new ComposingSettings(Duration.ofSeconds(40), 2_400));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "60001", "-3", "soon", "1.5"})
  void shouldRefuseToStartWithAnythingElse(String given) {
    for (String variable : List.of("ASSISTANT_COMPOSE_SECONDS", "ASSISTANT_COMPOSE_BYTES")) {
      assertThatThrownBy(() -> from(Map.of(variable, given)))
          .isInstanceOf(StartRefused.class)
          .hasMessageContaining(variable + "=" + given);
    }
  }

  private static ComposingSettings from(Map<String, String> variables) {
    return ComposingSettings.from(variables::get);
  }
}
