package com.autoboss.assistant.knowledge.reader;

import java.io.IOException;

/**
 * Thrown in the child when a file is not read; an IOException, so that it passes through PDFBox.
 */
final class Refused extends IOException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  Refused(Reason reason) {
    super(reason.code());
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
