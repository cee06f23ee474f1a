package com.autoboss.assistant.access.host;

import java.util.Locale;

/** How a token of the host application is understood. */
public enum HostMode {
  /** Not at all: only our own tokens count. */
  NONE,
  /** The host is asked whose it is. */
  INTROSPECTION,
  /** It is signed by the host and says so itself. */
  JWT;

  /** The word of the setting. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
