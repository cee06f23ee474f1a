package com.autoboss.assistant.refusal;

/** What was asked contradicts what is already there. Becomes 409. */
public non-sealed class Conflicting extends Refusal {

  private static final long serialVersionUID = 1L;

  public Conflicting(String code, String message) {
    super(code, message);
  }

  @Override
  public final int status() {
    return 409;
  }
}
