package com.autoboss.assistant.llm;

import com.autoboss.assistant.refusal.Unavailable;

/**
 * No language model replied in time or in a usable form. Never reaches an operator: answers are
 * quoted then.
 */
public final class LanguageModelUnavailable extends Unavailable {

  private static final long serialVersionUID = 1L;

  public LanguageModelUnavailable(String why) {
    super("language-model-unavailable", why);
  }
}
