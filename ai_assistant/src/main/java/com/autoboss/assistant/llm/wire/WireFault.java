package com.autoboss.assistant.llm.wire;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** An endpoint did not give a usable reply. The message names the kind; never what was said. */
public final class WireFault extends Exception {

  private static final long serialVersionUID = 1L;

  private final FaultKind kind;
  private final transient @Nullable Duration comeAgain;

  public WireFault(FaultKind kind, String what) {
    this(kind, what, null);
  }

  /**
   * A fault.
   *
   * @param comeAgain how long the endpoint wants to be left alone; null when it does not say
   */
  public WireFault(FaultKind kind, String what, @Nullable Duration comeAgain) {
    super(what, null, false, false);
    this.kind = kind;
    this.comeAgain = comeAgain;
  }

  public FaultKind kind() {
    return kind;
  }

  public @Nullable Duration comeAgain() {
    return comeAgain;
  }
}
