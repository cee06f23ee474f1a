package com.autoboss.assistant.llm.spending;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Runs what must not be interrupted on a thread that nobody interrupts: an interrupt that hits a
 * call to the database breaks the connection, and money that was spent must be written down even
 * when the turn was cancelled.
 */
final class Undisturbed {

  private Undisturbed() {}

  static <T> T run(Supplier<T> work) {
    FutureTask<T> result = new FutureTask<>(work::get);
    Thread.ofVirtual().name("llm-spending").start(result);
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
