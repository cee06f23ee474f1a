package com.autoboss.assistant.refusal;

/** Too often or too large; later or smaller may work. Becomes 429. */
public non-sealed class TooMuch extends Refusal {

  private static final long serialVersionUID = 1L;

  public TooMuch(String code, String message) {
    super(code, message);
  }

  @Override
  public final int status() {
    return 429;
  }
}
