package com.autoboss.assistant.refusal;

/** The caller is known and may not do this. Becomes 403. */
public non-sealed class NotAllowed extends Refusal {

  private static final long serialVersionUID = 1L;

  public NotAllowed(String code, String message) {
    super(code, message);
  }

  @Override
  public final int status() {
    return 403;
  }
}
