package com.autoboss.assistant.refusal;

/** There is no such thing, or the caller may not see it: the two look alike. Becomes 404. */
public non-sealed class Missing extends Refusal {

  private static final long serialVersionUID = 1L;

  public Missing(String code, String message) {
    super(code, message);
  }

  @Override
  public final int status() {
    return 404;
  }
}
