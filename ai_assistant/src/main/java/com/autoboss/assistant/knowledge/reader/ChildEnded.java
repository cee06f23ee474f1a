package com.autoboss.assistant.knowledge.reader;

import java.io.IOException;

/** The child ended, was ended, or talked nonsense before it had answered. */
final class ChildEnded extends IOException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  ChildEnded(Reason reason, Throwable cause) {
    super(reason.code(), cause);
    this.reason = reason;
  }

  /** What this means for the file when it happens again. */
  Reason reason() {
    return reason;
  }

  /** Time that is spent is spent; everything else may have been the file before this one. */
  boolean worthAnotherTry() {
    return reason != Reason.READING_TIMED_OUT;
  }
}
