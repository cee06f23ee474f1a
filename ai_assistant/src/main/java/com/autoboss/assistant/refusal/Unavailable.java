package com.autoboss.assistant.refusal;

/** A part that this needs is not working; trying again later may help. Becomes 503. */
public non-sealed class Unavailable extends Refusal {

  private static final long serialVersionUID = 1L;

  public Unavailable(String code, String message) {
    super(code, message);
  }

  @Override
  public final int status() {
    return 503;
  }
}
