package com.autoboss.assistant.llm;

import com.autoboss.assistant.llm.wire.ChatClient;
import com.autoboss.assistant.llm.wire.WireFault;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * One model at the endpoint, and whether to ask it now: it is left alone for a while when half of
 * its last calls failed, and as long as it asks for when it is busy.
 */
final class ModelAtEndpoint {

  private static final int CALLS_LOOKED_AT = 20;
  private static final int FEWEST_CALLS = 8;
  private static final float FAILING_PERCENT = 60;
  private static final int TRIAL_CALLS = 2;
  private static final Duration REST = Duration.ofSeconds(20);

  private final String name;
  private final ChatClient client;
  private final Clock clock;
  private final CircuitBreaker breaker;
  private volatile Instant busyUntil = Instant.MIN;

  ModelAtEndpoint(String name, ChatClient client, Clock clock) {
    this.name = name;
    this.client = client;
    this.clock = clock;
    this.breaker =
        CircuitBreaker.of(
            name,
            CircuitBreakerConfig.custom()
                .clock(clock)
                .slidingWindowSize(CALLS_LOOKED_AT)
                .minimumNumberOfCalls(FEWEST_CALLS)
                .failureRateThreshold(FAILING_PERCENT)
                .permittedNumberOfCallsInHalfOpenState(TRIAL_CALLS)
                .waitDurationInOpenState(REST)
                .build());
  }

  String name() {
    return name;
  }

  ChatClient client() {
    return client;
  }

  /** Whether it rests because it failed too often. */
  boolean rests() {
    return breaker.getState() == CircuitBreaker.State.OPEN;
  }

  boolean isBusy() {
    return clock.instant().isBefore(busyUntil);
  }

  /** Takes leave to ask; what becomes of it must be told. False while it rests. */
  boolean mayBeAsked() {
    return breaker.tryAcquirePermission();
  }

  void answered() {
    breaker.onSuccess(0, TimeUnit.NANOSECONDS);
  }

  void failed(WireFault fault) {
    Duration pause = fault.comeAgain();
    if (pause != null) {
      busyUntil = clock.instant().plus(pause);
    }
    if (fault.kind().countsAgainstEndpoint()) {
      breaker.onError(0, TimeUnit.NANOSECONDS, fault);
    } else {
      breaker.releasePermission();
    }
  }

  /** It was not asked after all, or nobody waited for the end. */
  void leftAlone() {
    breaker.releasePermission();
  }
}
