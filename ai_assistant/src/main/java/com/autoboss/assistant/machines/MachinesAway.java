package com.autoboss.assistant.machines;

import com.autoboss.assistant.refusal.Unavailable;

/** A machine is not known here, and the host application that may know it does not answer. */
public final class MachinesAway extends Unavailable {

  private static final long serialVersionUID = 1L;

  MachinesAway() {
    super(
        "host-unavailable", "the application that knows your machines does not answer; try again");
  }
}
