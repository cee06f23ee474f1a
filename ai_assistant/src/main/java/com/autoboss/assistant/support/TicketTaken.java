package com.autoboss.assistant.support;

import com.autoboss.assistant.refusal.Conflicting;

/** Somebody else works on the ticket, or it has ended. */
final class TicketTaken extends Conflicting {

  private static final long serialVersionUID = 1L;

  TicketTaken() {
    super("ticket-taken", "somebody else works on this ticket, or it has ended");
  }
}
