package com.autoboss.assistant.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class InterruptsTest {

  private final Interrupts interrupts = new Interrupts();

  @AfterEach
  void forget() {
    Thread.interrupted();
  }

  @Test
  void shouldReachTheRunWhileItAnswers() {
    interrupts.begin();
    interrupts.interrupt();

    assertThat(Thread.currentThread().isInterrupted()).isTrue();
  }

  @Test
  void shouldNotBeginToWriteAfterAnInterrupt() {
    interrupts.begin();
    interrupts.interrupt();

    assertThatThrownBy(() -> interrupts.keepFrom(() -> {}))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void shouldNotReachTheRunBeforeAndAfter() {
    interrupts.interrupt();
    interrupts.begin();
    interrupts.interrupt();
    interrupts.end();
    interrupts.interrupt();

    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  @Timeout(10)
  void shouldWaitForWhatIsBeingWritten() {
    interrupts.begin();

    interrupts.keepFrom(() -> {
      Thread.ofVirtual().start(interrupts::interrupt);
      assertThat(Thread.currentThread().isInterrupted()).isFalse();
    });

    while (!Thread.interrupted()) {
      Thread.onSpinWait();
    }
  }
}
