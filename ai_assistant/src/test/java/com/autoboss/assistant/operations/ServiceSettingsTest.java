package com.autoboss.assistant.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.autoboss.assistant.lifecycle.StartRefused;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceSettingsTest {

  @Test
  void shouldStandAloneByDefault() {
    ServiceSettings settings = ServiceSettings.from(Map.<String, String>of()::get);

    assertThat(settings.stage()).isEqualTo(Stage.DEVELOPMENT);
    assertThat(settings.allowedOrigins()).isEmpty();
    assertThat(settings.frameAncestors()).isEmpty();
    assertThat(settings.metricsAllow().contain("127.0.0.1")).isTrue();
    assertThat(settings.metricsAllow().contain("10.0.0.1")).isFalse();
    assertThat(settings.trustedProxies().contain("10.0.0.1")).isTrue();
    assertThat(settings.trustedProxies().contain("203.0.113.9")).isFalse();
    assertThat(settings.languageModel()).isFalse();
  }

  @Test
  void shouldReadEveryVariable() {
    ServiceSettings settings =
        ServiceSettings.from(
            Map.of(
                    "ENVIRONMENT", "Production",
                    "DEBUG", "false",
                    "CORS_ALLOWED_ORIGINS", "[\"https://a.example\", \"https://b.example/\"]",
                    "ASSISTANT_FRAME_ANCESTORS", "https://a.example",
                    "ASSISTANT_METRICS_ALLOW", "10.1.0.0/16",
                    "ASSISTANT_TRUSTED_PROXIES", "192.0.2.1",
                    "OPENAI_API_KEY", "k")
                ::get);

    assertThat(settings.stage()).isEqualTo(Stage.PRODUCTION);
    assertThat(settings.allowedOrigins()).containsExactly("https://a.example", "https://b.example");
    assertThat(settings.frameAncestors()).containsExactly("https://a.example");
    assertThat(settings.metricsAllow().contain("10.1.255.1")).isTrue();
    assertThat(settings.metricsAllow().contain("10.2.0.1")).isFalse();
    assertThat(settings.trustedProxies().contain("192.0.2.1")).isTrue();
    assertThat(settings.languageModel()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "ENVIRONMENT, live, development",
    "CORS_ALLOWED_ORIGINS, parts.example.com, https://",
    "ASSISTANT_FRAME_ANCESTORS, https://a.example; script-src *, origin",
    "ASSISTANT_METRICS_ALLOW, 10.0.0.0/99, 10.0.0.0/8",
    "ASSISTANT_TRUSTED_PROXIES, proxy.internal, addresses"
  })
  void shouldRefuseWhatItCannotRead(String name, String value, String remedy) {
    assertThatThrownBy(() -> ServiceSettings.from(Map.of(name, value)::get))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining(name)
        .hasMessageContaining(remedy);
  }

  @ParameterizedTest
  @CsvSource({"DEBUG, true", "CORS_ALLOWED_ORIGINS, *"})
  void shouldRefuseWeakSettingsInProductionAndStaging(String name, String value) {
    for (String stage : new String[] {"production", "staging"}) {
      assertThatThrownBy(() -> ServiceSettings.from(Map.of("ENVIRONMENT", stage, name, value)::get))
          .isInstanceOf(StartRefused.class)
          .hasMessageContaining(name + "=" + value);
    }
    assertThat(ServiceSettings.from(Map.of(name, value)::get).stage()).isEqualTo(Stage.DEVELOPMENT);
  }
}
