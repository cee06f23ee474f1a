package com.autoboss.assistant.answer.composing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.autoboss.assistant.lifecycle.StartRefused;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComposingSettingsTest {

  @Test
  void shouldWaitAsLongAsIsConfigured() {
    assertThat(ComposingSettings.of(null).patience()).isEqualTo(Duration.ofSeconds(24));
    assertThat(ComposingSettings.of(" 40 ").patience()).isEqualTo(Duration.ofSeconds(40));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "601", "-3", "soon", "1.5"})
  void shouldRefuseToStartWithAnythingElse(String seconds) {
    assertThatThrownBy(() -> ComposingSettings.of(seconds))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("ASSISTANT_COMPOSE_SECONDS=" + seconds);
  }
}
