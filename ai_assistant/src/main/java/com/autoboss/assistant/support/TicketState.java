package com.autoboss.assistant.support;

/** Where a ticket stands. People move it; nothing that is written in a message does. */
public enum TicketState {
  OPEN,
  /** Somebody of the maker works on it. */
  INVESTIGATING,
  /** An answer of the customer is needed. */
  WAITING_ON_CUSTOMER,
  RESOLVED,
  CLOSED
}
