package com.autoboss.assistant.chat;

import java.time.Instant;

/**
 * Something that happened to a turn. Never changes once it is there.
 *
 * @param n position in the turn, from 1, without gaps
 * @param data a JSON object
 */
record TurnEvent(int n, Type type, String data, Instant at) {

  /** What can happen. The names are part of the interface. */
  enum Type {
    ACCEPTED,
    PROGRESS,
    HAZARD(true, false),
    CONFLICT(true, false),
    CORRECTION(true, false),
    STATEMENT(true, false),
    WITHDRAWN(true, false),
    STEP(true, false),
    REFUSED(true, true),
    DONE(true, true),
    FAILED(false, true),
    CANCELLED(false, true);

    private final boolean shown;
    private final boolean last;

    Type() {
      this(false, false);
    }

    Type(boolean shown, boolean last) {
      this.shown = shown;
      this.last = last;
    }

    /** Whether the asker has seen a part of the answer once this was sent. */
    boolean shows() {
      return shown;
    }

    /** Whether nothing comes after it. */
    boolean isLast() {
      return last;
    }
  }
}
