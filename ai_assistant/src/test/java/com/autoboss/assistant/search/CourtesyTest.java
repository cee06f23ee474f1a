package com.autoboss.assistant.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CourtesyTest {

  private static final long MILLISECOND = 1_000_000;

  private final AtomicLong now = new AtomicLong(-7);

  /** Every look at the clock takes this long. */
  private final Courtesy courtesy = new Courtesy(() -> now.addAndGet(5 * MILLISECOND));

  @Test
  void shouldGiveWayForAMomentAfterAQuestion() throws InterruptedException {
    assertThat(courtesy.someoneAsks()).isFalse();
    courtesy.asked();
    assertThat(courtesy.someoneAsks()).isTrue();

    courtesy.giveWay();

    assertThat(courtesy.someoneAsks()).isFalse();
  }
}
