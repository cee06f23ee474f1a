package com.autoboss.assistant.chat;

import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets others interrupt a run, but not while it writes: an interrupt that hits a virtual thread in
 * a call to the database breaks the connection.
 */
final class Interrupts {

  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable Thread thread;

  /** The current thread may be interrupted from now on. */
  void begin() {
    locked(() -> thread = Thread.currentThread());
  }

  /** It may not any more, and one that came is forgotten. */
  void end() {
    locked(() -> {
      thread = null;
      Thread.interrupted();
    });
  }

  /** Interrupts the run, at once or after what it writes; nothing happens before and after it. */
  void interrupt() {
    locked(() -> {
      if (thread != null) {
        thread.interrupt();
      }
    });
  }

  /** Writes undisturbed. Throws CancellationException when the run was interrupted before. */
  void keepFrom(Runnable write) {
    locked(() -> {
      if (Thread.interrupted()) {
        throw new CancellationException();
      }
      write.run();
    });
  }

  private void locked(Runnable step) {
    lock.lock();
    try {
      step.run();
    } finally {
      lock.unlock();
    }
  }
}
