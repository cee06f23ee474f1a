package com.autoboss.assistant.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The most memory that this process, and this process with what it started, ever had resident while
 * it was watched; the database apart.
 */
final class MemoryWatch implements AutoCloseable {

  private static final long EVERY_MILLISECONDS = 200;

  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
  private final AtomicLong service = new AtomicLong();
  private final AtomicLong together = new AtomicLong();

  static MemoryWatch start() {
    MemoryWatch watch = new MemoryWatch();
    var _ =
        watch.clock.scheduleAtFixedRate(watch::look, 0, EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
    return watch;
  }

  long service() {
    return service.get();
  }

  long together() {
    return together.get();
  }

  private void look() {
    long own = resident(ProcessHandle.current());
    long children =
        ProcessHandle.current()
            .descendants()
            .filter(child -> !child.info().command().orElse("").contains("postgres"))
            .mapToLong(MemoryWatch::resident)
            .sum();
    service.accumulateAndGet(own, Math::max);
    together.accumulateAndGet(own + children, Math::max);
  }

  private static long resident(ProcessHandle process) {
    try {
      return Machine.residentMegabytes(process.pid()).orElse(0);
    } catch (IOException | UncheckedIOException ended) {
      return 0;
    }
  }

  @Override
  public void close() {
    clock.close();
  }
}
