package com.autoboss.assistant.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The running server as a direct child of this process. One thread starts it, waits for its end
 * and, when it ended unasked after it had once served, starts it again a second later.
 *
 * <p>The thread must live as long as the server: the system ties the server's life to the thread
 * that started it, so that it stops in order even when this process is killed.
 */
final class Postmaster {

  private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);

  private final ProcessBuilder command;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);
  private final AtomicReference<@Nullable IOException> failure = new AtomicReference<>();
  private volatile boolean served;

  Postmaster(Programs programs, Path data, Path log, List<String> arguments) {
    command = programs.command(data, "postgres", arguments);
    command.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    Thread.ofPlatform().name("postgresql").daemon(true).start(this::run);
  }

  private void run() {
    try {
      do {
        Process process = command.start();
        int code = process.waitFor();
        if (closing.getCount() > 0) {
          LOG.error("event=database_ended code={}", code);
        }
      } while (served && !closing.await(1, TimeUnit.SECONDS));
    } catch (IOException failed) {
      failure.set(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } finally {
      ended.countDown();
    }
  }

  /**
   * Says whether the server will not come (again).
   *
   * @throws IOException when its program could not be started at all
   */
  boolean hasEnded() throws IOException {
    IOException failed = failure.get();
    if (failed != null) {
      throw failed;
    }
    return ended.getCount() == 0;
  }

  /** From now on an end that nobody asked for is repaired. */
  void keep() {
    served = true;
  }

  /** From now on an end is wanted. */
  void expectEnd() {
    closing.countDown();
  }

  /** Waits for the end that was asked for. */
  void awaitEnd() throws InterruptedException {
    ended.await();
  }
}
