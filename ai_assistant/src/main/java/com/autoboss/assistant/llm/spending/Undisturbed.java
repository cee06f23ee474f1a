package com.autoboss.assistant.llm.spending;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Runs what must not be interrupted on a thread that nobody interrupts: an interrupt that hits a
 * call to the database breaks the connection, and money that was spent must be written down even
 * when the turn was cancelled.
 */
final class Undisturbed {

  private static final ExecutorService THREADS =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("llm-spending-", 0).factory());

  private Undisturbed() {}

  static <T> T run(Supplier<T> work) {
    Future<T> result = THREADS.submit(work::get);
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return result.get();
        } catch (InterruptedException later) {
          interrupted = true;
        }
      }
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(failed.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
