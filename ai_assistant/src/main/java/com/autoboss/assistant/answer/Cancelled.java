package com.autoboss.assistant.answer;

import java.util.concurrent.CancellationException;

/** Whether nobody waits for the answer any more. */
final class Cancelled {

  private Cancelled() {}

  /** Ends the work with a {@link CancellationException} when the thread was interrupted. */
  static void stopIfSo() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the turn was cancelled");
    }
  }
}
