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
    lock.lock();
    try {
      thread = Thread.currentThread();
    } finally {
      lock.unlock();
    }
  }

  /** It may not any more, and one that came is forgotten. */
  void end() {
    lock.lock();
    try {
      thread = null;
      Thread.interrupted();
    } finally {
      lock.unlock();
    }
  }

  /** Interrupts the run, at once or after what it writes; nothing happens before and after it. */
  void interrupt() {
    lock.lock();
    try {
      if (thread != null) {
        thread.interrupt();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Writes undisturbed. Throws CancellationException when the run was interrupted before. */
  void keepFrom(Runnable write) {
    lock.lock();
    try {
      if (Thread.interrupted()) {
        throw new CancellationException();
      }
      write.run();
    } finally {
      lock.unlock();
    }
  }
}
