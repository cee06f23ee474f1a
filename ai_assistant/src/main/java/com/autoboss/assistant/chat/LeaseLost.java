package com.autoboss.assistant.chat;

/**
 * The turn was cancelled, or is another node's now: what this run still has to say is not wanted.
 */
final class LeaseLost extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LeaseLost() {
    super("the lease of the turn is gone", null, false, false);
  }
}
