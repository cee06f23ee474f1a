package com.autoboss.assistant.llm;

import com.autoboss.assistant.lifecycle.Check;
import com.autoboss.assistant.llm.spending.Spending;
import com.autoboss.assistant.llm.spending.SpendingHistory;
import com.autoboss.assistant.llm.wire.ChatClient;
import com.autoboss.assistant.llm.wire.Endpoint;
import com.autoboss.assistant.llm.wire.KeySource;
import com.autoboss.assistant.llm.wire.Probe;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How the door to language models is set up. */
@Configuration(proxyBeanMethods = false)
class LlmConfiguration {

  @Bean
  static LlmSettings llmSettings(Environment environment) {
    return LlmSettings.from(environment::getProperty);
  }

  @Bean
  static Spending llmSpending(JdbcClient jdbc, Clock clock, LlmSettings settings) {
    return new Spending(jdbc, clock, UUID::randomUUID, settings.prices(), settings.budget());
  }

  @Bean
  static SpendingHistory llmSpendingHistory(JdbcClient jdbc) {
    return new SpendingHistory(jdbc);
  }

  @Bean
  static LanguageModel languageModel(
      LlmSettings settings, Spending spending, MeterRegistry meters, Clock clock) {
    KeySource key = settings.key();
    if (key == null) {
      return new NoLanguageModel();
    }
    Endpoint endpoint = new Endpoint(settings.base(), key);
    List<ModelAtEndpoint> models =
        settings.models().stream()
            .map(name ->
                new ModelAtEndpoint(name, new ChatClient(endpoint, settings.manner()), clock))
            .toList();
    Calls calls =
        new Calls(spending, new ReplayLog(settings.replayLog(), clock), new CallMetrics(meters));
    Probe probe = new Probe(endpoint, settings.models(), clock);
    return new Gateway(models, settings.limits(), calls, spending, probe, clock);
  }

  @Bean
  static ConfiguredModels configuredModels(LlmSettings settings) {
    return ConfiguredModels.of(settings);
  }

  @Bean
  static Check languageModelCheck(LanguageModel model) {
    return new LanguageModelCheck(model instanceof Gateway gateway ? gateway : null);
  }
}
