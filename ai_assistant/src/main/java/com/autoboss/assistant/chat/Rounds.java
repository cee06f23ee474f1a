package com.autoboss.assistant.chat;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does one thing again and again in a virtual thread: when the bell rings, and else by the clock. A
 * round that fails, because the database is away for a while, is followed by the next one.
 */
final class Rounds {

  private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

  private final Semaphore bell = new Semaphore(0);
  private final Duration pause;
  private final Runnable round;
  private final Thread thread;
  private volatile boolean ended;

  private Rounds(String name, Duration pause, Runnable round) {
    this.pause = pause;
    this.round = round;
    this.thread = Thread.ofVirtual().name(name).unstarted(this::repeat);
  }

  static Rounds begin(String name, Duration pause, Runnable round) {
    Rounds rounds = new Rounds(name, pause, round);
    rounds.thread.start();
    return rounds;
  }

  /** The next round begins now. */
  void ring() {
    bell.release();
  }

  /** No round begins any more; returns when the one under way is over. */
  void end() throws InterruptedException {
    ended = true;
    ring();
    thread.join();
  }

  private void repeat() {
    while (!ended) {
      try {
        attempt();
        bell.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
        bell.drainPermits();
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void attempt() {
    try {
      round.run();
    } catch (RuntimeException failure) {
      LOG.warn("{}.failed kind={}", thread.getName(), failure.getClass().getName());
      LOG.debug("{}.failed", thread.getName(), failure);
    }
  }
}
