package com.autoboss.assistant.llm;

import com.autoboss.assistant.llm.spending.Counted;
import io.micrometer.core.instrument.MeterRegistry;
import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;

/** Calls of models as metrics: how long, how they ended, tokens and money, by configured model. */
final class CallMetrics {

  private final MeterRegistry meters;

  CallMetrics(MeterRegistry meters) {
    this.meters = meters;
  }

  void ended(String model, String outcome, Counted used, long nanos) {
    meters
        .timer("assistant.llm.call", "model", model, "outcome", outcome)
        .record(nanos, TimeUnit.NANOSECONDS);
    tokens(model, "prompt", used.prompt());
    tokens(model, "cached", used.cached());
    tokens(model, "reply", used.reply());
    BigDecimal cost = used.cost();
    if (cost != null) {
      meters.counter("assistant.llm.cost", "model", model).increment(cost.doubleValue());
    }
  }

  private void tokens(String model, String kind, long count) {
    meters.counter("assistant.llm.tokens", "model", model, "kind", kind).increment((double) count);
  }
}
