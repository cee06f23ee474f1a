package com.autoboss.assistant.knowledge.reader;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Ends what takes too long. One thread for all children; it only ever kills. */
final class Deadlines implements AutoCloseable {

  private final ScheduledThreadPoolExecutor clock;

  /** A running deadline; closing it lifts it. */
  interface Deadline extends AutoCloseable {
    @Override
    void close();
  }

  Deadlines() {
    clock =
        new ScheduledThreadPoolExecutor(
            1, task -> Thread.ofPlatform().name("reader-deadlines").daemon().unstarted(task));
    clock.setRemoveOnCancelPolicy(true);
  }

  Deadline after(Duration time, Runnable end) {
    ScheduledFuture<?> task = clock.schedule(end, time.toNanos(), TimeUnit.NANOSECONDS);
    return () -> task.cancel(false);
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
