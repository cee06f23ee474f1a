package com.autoboss.assistant.access.host;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Clock;
import java.time.Duration;

/** When the host application is left alone: half of its last ten answers failed. */
final class HostRest {

  private static final int CALLS_LOOKED_AT = 10;
  private static final int FEWEST_CALLS = 5;
  private static final float FAILING_PERCENT = 50;
  private static final int TRIAL_CALLS = 2;
  private static final Duration REST = Duration.ofSeconds(5);

  private HostRest() {}

  static CircuitBreaker breaker(String purpose, Clock clock) {
    return CircuitBreaker.of(
        purpose,
        CircuitBreakerConfig.custom()
            .clock(clock)
            .slidingWindowSize(CALLS_LOOKED_AT)
            .minimumNumberOfCalls(FEWEST_CALLS)
            .failureRateThreshold(FAILING_PERCENT)
            .permittedNumberOfCallsInHalfOpenState(TRIAL_CALLS)
            .waitDurationInOpenState(REST)
            .build());
  }
}
