package com.autoboss.assistant.llm;

import com.autoboss.assistant.llm.LanguageModelUnavailable.Reason;

/** Stands where no language model is configured. */
final class NoLanguageModel implements LanguageModel {

  @Override
  public boolean configured() {
    return false;
  }

  @Override
  public Completion complete(Payer payer, Prompt prompt, Listener listener) {
    throw new LanguageModelUnavailable(
        Reason.NOT_CONFIGURED, "no language model is configured; set OPENAI_API_KEY");
  }
}
