package com.autoboss.assistant.refusal;

/** Nobody, or nobody we know, is calling. Becomes 401. */
public final class NotSignedIn extends Refusal {

  private static final long serialVersionUID = 1L;

  public NotSignedIn(String message) {
    super("sign-in-needed", message);
  }

  @Override
  public int status() {
    return 401;
  }
}
