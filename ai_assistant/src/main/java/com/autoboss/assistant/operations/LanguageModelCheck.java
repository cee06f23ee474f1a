package com.autoboss.assistant.operations;

import com.autoboss.assistant.lifecycle.Check;
import org.springframework.stereotype.Component;

/** Whether answers are more than quotations. Never asks the model: that would cost money. */
@Component
class LanguageModelCheck implements Check {

  private final ServiceSettings settings;

  LanguageModelCheck(ServiceSettings settings) {
    this.settings = settings;
  }

  @Override
  public String name() {
    return "language_model";
  }

  @Override
  public Finding look() {
    return settings.languageModel()
        ? Finding.unknown("configured; this version does not use it yet")
        : Finding.warn("not configured: answers are quotations", "set OPENAI_API_KEY");
  }
}
