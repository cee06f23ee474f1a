package com.autoboss.assistant.access.host;

import com.autoboss.assistant.refusal.Unavailable;

/** The host application cannot be asked now. Becomes 503 with code {@code host-unavailable}. */
public final class HostAway extends Unavailable {

  private static final long serialVersionUID = 1L;

  public HostAway() {
    super("host-unavailable", "the application that knows who you are does not answer; try again");
  }
}
