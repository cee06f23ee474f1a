package com.autoboss.assistant.llm;

import com.autoboss.assistant.refusal.Unavailable;

/**
 * No language model replied in time or in a usable form. Never reaches an operator: answers are
 * quoted then.
 */
public final class LanguageModelUnavailable extends Unavailable {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  public LanguageModelUnavailable(Reason reason, String why) {
    super("language-model-unavailable", why);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** Why there is no reply. */
  public enum Reason {
    /** None is configured. */
    NOT_CONFIGURED,
    /** The budget of the day or of the organisation is spent. */
    BUDGET,
    /** Too many calls at once, here or at the endpoint. */
    BUSY,
    /** The endpoint failed often lately and is left alone for a while. */
    RESTING,
    /** The deadline is over. */
    LATE,
    /** The endpoint does not take our key, or the model's name, or the prompt. */
    REJECTED,
    /** The endpoint, or the way to it, failed. */
    FAILED
  }
}
