package com.autoboss.assistant.compat;

import com.autoboss.assistant.refusal.Unavailable;

/** What would have to be kept or counted, and is not: said, so that nobody relies on it. */
final class NotYet extends Unavailable {

  private static final long serialVersionUID = 1L;

  NotYet(String what) {
    super("not-yet", what + " is not part of this service yet");
  }
}
