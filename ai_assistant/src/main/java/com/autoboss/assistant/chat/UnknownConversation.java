package com.autoboss.assistant.chat;

import com.autoboss.assistant.refusal.Missing;

/** No such conversation of the caller's. */
final class UnknownConversation extends Missing {

  private static final long serialVersionUID = 1L;

  UnknownConversation() {
    super("unknown-conversation", "there is no such conversation");
  }
}
