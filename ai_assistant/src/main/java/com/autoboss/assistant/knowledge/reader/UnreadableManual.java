package com.autoboss.assistant.knowledge.reader;

import com.autoboss.assistant.refusal.Invalid;

/**
 * The file cannot be read as a manual. The code says why: {@code not-a-pdf}, {@code empty-file},
 * {@code encrypted-pdf}, {@code broken-pdf}, {@code no-pages}, {@code too-many-pages}, {@code
 * too-large}, {@code too-complex}, {@code reading-timed-out}, {@code reader-crashed}. Becomes 422.
 */
public final class UnreadableManual extends Invalid {

  private static final long serialVersionUID = 1L;

  UnreadableManual(Reason reason, String message) {
    super(reason.code(), message);
  }

  UnreadableManual(Reason reason) {
    this(reason, reason.sentence());
  }
}
