package com.autoboss.assistant.operations;

import com.autoboss.assistant.lifecycle.Check;
import com.autoboss.assistant.lifecycle.Check.Finding;
import com.autoboss.assistant.lifecycle.Check.Verdict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/**
 * Whether the service can serve: what every {@link Check} finds, looked at together and kept for a
 * second, so that asking often costs nothing.
 */
@Component
class Readiness {

  private static final Duration KEPT = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final List<Check> checks;
  private final Clock clock;
  private final ReentrantLock lock = new ReentrantLock();
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("check-", 0).factory());

  private Report latest = new Report(Instant.MIN, Map.of());

  Readiness(List<Check> checks, Clock clock) {
    this.checks = checks;
    this.clock = clock;
  }

  Report look() {
    lock.lock();
    try {
      if (latest.at().isBefore(clock.instant().minus(KEPT))) {
        latest = new Report(clock.instant(), findings());
      }
      return latest;
    } finally {
      lock.unlock();
    }
  }

  private Map<String, Finding> findings() {
    Map<String, Future<Finding>> looking = new TreeMap<>();
    checks.forEach(check -> looking.put(check.name(), threads.submit(check::look)));
    long end = System.nanoTime() + PATIENCE.toNanos();
    Map<String, Finding> findings = new TreeMap<>();
    looking.forEach((name, future) -> findings.put(name, finding(future, end)));
    return findings;
  }

  private static Finding finding(Future<Finding> future, long end) {
    try {
      return future.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (TimeoutException slow) {
      future.cancel(true);
      return Finding.fail("does not answer in time", "look at its log");
    } catch (ExecutionException failed) {
      String kind = String.valueOf(failed.getCause()).split("[:\\s]", 2)[0];
      return Finding.fail("fails with " + kind, "look at the log of the service");
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Finding.unknown("was not looked at");
    }
  }

  /** What was found, by name, and when. */
  record Report(Instant at, Map<String, Finding> findings) {

    /** Degraded is ready: only what fails stops. */
    boolean ready() {
      return findings.values().stream().noneMatch(finding -> finding.verdict() == Verdict.FAIL);
    }
  }
}
