package com.autoboss.assistant.refusal;

/** What was sent cannot be accepted as it is; nothing was stored. Becomes 422. */
public non-sealed class Invalid extends Refusal {

  private static final long serialVersionUID = 1L;

  public Invalid(String code, String message) {
    super(code, message);
  }

  @Override
  public final int status() {
    return 422;
  }
}
