package com.autoboss.assistant.chat;

import com.autoboss.assistant.refusal.Missing;

/** No such turn in a conversation of the caller's. */
final class UnknownTurn extends Missing {

  private static final long serialVersionUID = 1L;

  UnknownTurn() {
    super("unknown-turn", "there is no such turn");
  }
}
