package com.autoboss.assistant.cli.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Work that comes at its times, whatever becomes of the work before. */
final class Paced {

  private final long pause;
  private final AtomicInteger errors = new AtomicInteger();

  Paced(int rate) {
    pause = Duration.ofSeconds(1).toNanos() / rate;
  }

  /** Each is timed from when it was due, so that waiting for its turn counts. */
  Distribution run(int count, Work work) throws InterruptedException {
    long[] nanos = new long[count];
    long began = System.nanoTime();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < count; i++) {
        int number = i;
        long due = began + i * pause;
        Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
        threads.execute(() -> nanos[number] = time(work, number, due));
      }
    }
    return new Distribution(nanos);
  }

  int errors() {
    return errors.get();
  }

  private long time(Work work, int number, long due) {
    try {
      work.run(number);
    } catch (IOException failed) {
      errors.incrementAndGet();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return System.nanoTime() - due;
  }

  /** One piece of it, by its number from 0. */
  interface Work {
    void run(int number) throws IOException, InterruptedException;
  }
}
