package com.autoboss.assistant.machines;

import com.autoboss.assistant.refusal.Missing;

/** No such machine is visible to the caller. */
public final class UnknownMachine extends Missing {

  private static final long serialVersionUID = 1L;

  UnknownMachine() {
    super("unknown-machine", "there is no such machine");
  }
}
