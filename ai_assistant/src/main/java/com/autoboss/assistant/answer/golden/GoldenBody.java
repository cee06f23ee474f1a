package com.autoboss.assistant.answer.golden;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A golden question as it is sent. */
record GoldenBody(
    @NotNull String text,
    @Nullable String language,
    @NotNull String model,
    @NotNull UUID manual,
    int page) {

  NewGoldenQuestion question() {
    return new NewGoldenQuestion(text, language, model, manual, page);
  }
}
