package com.autoboss.assistant.llm;

import com.autoboss.assistant.lifecycle.StartRefused;
import com.autoboss.assistant.llm.spending.Budget;
import com.autoboss.assistant.llm.spending.DayLimit;
import com.autoboss.assistant.llm.spending.Prices;
import com.autoboss.assistant.llm.wire.ChatClient;
import com.autoboss.assistant.llm.wire.KeySource;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which language model is asked, how, and for how much money.
 *
 * @param key null when no model is configured
 * @param base of the endpoint, such as https://api.openai.com/v1
 * @param models names at the endpoint, the preferred one first
 * @param manner how they are asked
 * @param limits of calls
 * @param prices of models
 * @param budget of a day
 * @param replayLog file that keeps requests and replies; null keeps none
 */
record LlmSettings(
    @Nullable KeySource key,
    URI base,
    List<String> models,
    ChatClient.Manner manner,
    Limits limits,
    Prices prices,
    Budget budget,
    @Nullable Path replayLog) {

  LlmSettings {
    models = List.copyOf(models);
    if (budget.inMoney()) {
      for (String model : models) {
        if (!prices.know(model)) {
          throw new StartRefused(
              "a budget in money needs the price of %s; set ASSISTANT_LLM_PRICES=%s=PROMPT/CACHED/REPLY, money for a million tokens"
                  .formatted(model, model));
        }
      }
    }
  }

  /**
   * Reads the environment variables.
   *
   * @param variable the value of a variable, or null when it is not set
   * @throws StartRefused when a value cannot be read, or there is a budget in money for a model
   *     without a price
   */
  static LlmSettings from(Function<String, @Nullable String> variable) {
    Variables read = new Variables(variable);
    String model = read.text("OPENAI_MODEL", "gpt-4o-mini");
    String fallback = read.text("OPENAI_FALLBACK_MODEL", "");
    return new LlmSettings(
        read.key(),
        read.address("OPENAI_BASE_URL", "https://api.openai.com/v1"),
        fallback.isEmpty() || fallback.equals(model) ? List.of(model) : List.of(model, fallback),
        new ChatClient.Manner(
            read.number("OPENAI_TEMPERATURE", 0, 0, 2),
            read.seconds("ASSISTANT_LLM_SILENCE", 10),
            read.number("ASSISTANT_LLM_SLOWEST", 15, 0, 10_000)),
        new Limits(
            (int) read.number("OPENAI_MAX_TOKENS", 1_000, 16, 1_000_000),
            read.seconds("OPENAI_TIMEOUT", 30),
            (int) read.number("OPENAI_MAX_RETRIES", 2, 0, 10),
            (int) read.number("ASSISTANT_LLM_AT_ONCE", 16, 1, 1_000),
            read.secondsIfSet("ASSISTANT_LLM_HEDGE")),
        read.prices(),
        new Budget(
            new DayLimit(
                read.money("ASSISTANT_LLM_BUDGET"), read.count("ASSISTANT_LLM_TOKEN_BUDGET")),
            new DayLimit(
                read.money("ASSISTANT_LLM_ORGANISATION_BUDGET"),
                read.count("ASSISTANT_LLM_ORGANISATION_TOKEN_BUDGET")),
            read.number("ASSISTANT_LLM_BUDGET_WARNING", 0.8, 0.01, 1)),
        read.path("ASSISTANT_LLM_REPLAY_LOG"));
  }

  /**
   * Limits of calls.
   *
   * @param mostTokens of a reply
   * @param time of one call
   * @param repeats of a call to a model that failed
   * @param atOnce calls at the same time from this node
   * @param hedge when a second try is begun beside a first one that says too little; null never
   */
  record Limits(int mostTokens, Duration time, int repeats, int atOnce, @Nullable Duration hedge) {}
}
