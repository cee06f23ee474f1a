package com.autoboss.assistant.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.autoboss.assistant.lifecycle.StartRefused;
import com.autoboss.assistant.llm.spending.Budget;
import com.autoboss.assistant.llm.spending.DayLimit;
import com.autoboss.assistant.llm.wire.ChatClient;
import com.autoboss.assistant.llm.wire.Tokens;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LlmSettingsTest {

  @Test
  void shouldHaveNoModelByDefault() {
    LlmSettings settings = LlmSettings.from(Map.<String, String>of()::get);

    assertThat(settings.key()).isNull();
    assertThat(settings.base()).isEqualTo(URI.create("https://api.openai.com/v1"));
    assertThat(settings.models()).containsExactly("gpt-4o-mini");
    assertThat(settings.manner()).isEqualTo(new ChatClient.Manner(0.0, Duration.ofSeconds(10), 15));
    assertThat(settings.limits())
        .isEqualTo(new LlmSettings.Limits(1_000, Duration.ofSeconds(30), 2, 16, null));
    assertThat(settings.budget().isNone()).isTrue();
    assertThat(settings.replayLog()).isNull();
  }

  @Test
  void shouldReadEveryVariable() {
    LlmSettings settings =
        LlmSettings.from(
            Map.ofEntries(
                    Map.entry("OPENAI_API_KEY", "k"),
                    Map.entry("OPENAI_BASE_URL", "http://localhost:8080/v1"),
                    Map.entry("OPENAI_MODEL", "large"),
                    Map.entry("OPENAI_FALLBACK_MODEL", "small"),
                    Map.entry("OPENAI_MAX_TOKENS", "700"),
                    Map.entry("OPENAI_TEMPERATURE", "0.3"),
                    Map.entry("OPENAI_TIMEOUT", "12.5"),
                    Map.entry("OPENAI_MAX_RETRIES", "1"),
                    Map.entry("ASSISTANT_LLM_AT_ONCE", "3"),
                    Map.entry("ASSISTANT_LLM_HEDGE", "0.05"),
                    Map.entry("ASSISTANT_LLM_SILENCE", "4"),
                    Map.entry("ASSISTANT_LLM_SLOWEST", "5"),
                    Map.entry("ASSISTANT_LLM_PRICES", "large=2.5/1.25/10, small = 0.15/0.075/0.6"),
                    Map.entry("ASSISTANT_LLM_CURRENCY", "EUR"),
                    Map.entry("ASSISTANT_LLM_BUDGET", "20"),
                    Map.entry("ASSISTANT_LLM_TOKEN_BUDGET", "9000000"),
                    Map.entry("ASSISTANT_LLM_ORGANISATION_BUDGET", "2.50"),
                    Map.entry("ASSISTANT_LLM_ORGANISATION_TOKEN_BUDGET", "900000"),
                    Map.entry("ASSISTANT_LLM_BUDGET_WARNING", "0.5"),
                    Map.entry("ASSISTANT_LLM_REPLAY_LOG", "/var/log/replay.jsonl"))
                ::get);

    assertThat(settings.key()).isNotNull().hasToString("KeySource[…]");
    assertThat(settings.base()).isEqualTo(URI.create("http://localhost:8080/v1"));
    assertThat(settings.models()).containsExactly("large", "small");
    assertThat(settings.manner()).isEqualTo(new ChatClient.Manner(0.3, Duration.ofSeconds(4), 5));
    assertThat(settings.limits())
        .isEqualTo(
            new LlmSettings.Limits(700, Duration.ofMillis(12_500), 1, 3, Duration.ofMillis(50)));
    assertThat(settings.prices().currency()).isEqualTo("EUR");
    assertThat(settings.prices().cost("small", new Tokens(1_000_000, 400_000, 1_000_000)))
        .isEqualByComparingTo("0.72");
    assertThat(settings.budget())
        .isEqualTo(
            new Budget(
                new DayLimit(new BigDecimal("20"), 9_000_000L),
                new DayLimit(new BigDecimal("2.50"), 900_000L),
                0.5));
    assertThat(settings.replayLog()).isEqualTo(Path.of("/var/log/replay.jsonl"));
  }

  @ParameterizedTest
  @CsvSource({
    "OPENAI_BASE_URL, ftp://example.com, https://",
    "OPENAI_BASE_URL, https://user:secret@example.com/v1, https://",
    "OPENAI_TEMPERATURE, warm, 0.0 to 2.0",
    "OPENAI_MAX_TOKENS, 0, 16.0",
    "OPENAI_TIMEOUT, -1, 0.1",
    "ASSISTANT_LLM_PRICES, large=2.5, PROMPT/CACHED/REPLY",
    "ASSISTANT_LLM_BUDGET, 10 USD, 12.50",
    "ASSISTANT_LLM_TOKEN_BUDGET, many, tokens",
    "OPENAI_API_KEY_FILE, /nowhere/key, readable"
  })
  void shouldRefuseWhatItCannotRead(String name, String value, String remedy) {
    assertThatThrownBy(() -> LlmSettings.from(Map.of(name, value)::get))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining(name)
        .hasMessageContaining(remedy)
        .hasMessageNotContaining("secret");
  }

  @ParameterizedTest
  @CsvSource({"ASSISTANT_LLM_BUDGET", "ASSISTANT_LLM_ORGANISATION_BUDGET"})
  void shouldRefuseABudgetInMoneyForAModelWithoutAPrice(String budget) {
    Map<String, String> variables =
        Map.of(
            budget,
            "5",
            "OPENAI_MODEL",
            "large",
            "OPENAI_FALLBACK_MODEL",
            "small",
            "ASSISTANT_LLM_PRICES",
            "large=1/1/1");

    assertThatThrownBy(() -> LlmSettings.from(variables::get))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("price of small");
  }
}
