package com.autoboss.assistant.support;

import com.autoboss.assistant.refusal.Missing;

/** No such ticket is visible to the caller. */
final class UnknownTicket extends Missing {

  private static final long serialVersionUID = 1L;

  UnknownTicket() {
    super("unknown-ticket", "there is no such ticket");
  }
}
