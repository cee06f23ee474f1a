package com.autoboss.assistant.operations;

import java.util.Locale;

/** What kind of installation this is; the value of ENVIRONMENT. */
public enum Stage {
  DEVELOPMENT,
  /** As production, with a banner. */
  STAGING,
  PRODUCTION;

  /** Whether weak settings are refused. */
  boolean isStrict() {
    return this != DEVELOPMENT;
  }

  /** The name as it is configured and shown. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
