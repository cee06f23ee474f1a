package com.autoboss.assistant.refusal;

/**
 * The product says no, for a reason the caller can act on. Becomes problem+json with a stable code;
 * never a stack trace.
 *
 * <p>The message is shown to callers: it names the wrong thing and what was expected, and holds no
 * secret.
 */
public abstract sealed class Refusal extends RuntimeException
    permits Missing, Invalid, Conflicting, NotAllowed, NotSignedIn, TooMuch, Unavailable {

  private static final long serialVersionUID = 1L;

  private final String code;

  Refusal(String code, String message) {
    super(message, null, false, false);
    this.code = code;
  }

  /** Stable and machine-readable, in kebab case, for example {@code unknown-machine}. */
  public final String code() {
    return code;
  }

  /** The HTTP status that stands for this kind of refusal. */
  public abstract int status();

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
