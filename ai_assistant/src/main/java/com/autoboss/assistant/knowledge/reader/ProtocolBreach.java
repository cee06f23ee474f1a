package com.autoboss.assistant.knowledge.reader;

import java.io.IOException;

/** The child sent what no reader sends; it is no longer trusted. */
final class ProtocolBreach extends IOException {

  private static final long serialVersionUID = 1L;

  ProtocolBreach(String message) {
    super(message);
  }
}
