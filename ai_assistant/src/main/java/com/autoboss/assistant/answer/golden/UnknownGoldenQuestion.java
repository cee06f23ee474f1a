package com.autoboss.assistant.answer.golden;

import com.autoboss.assistant.refusal.Missing;

/** No such golden question or run. */
public final class UnknownGoldenQuestion extends Missing {

  private static final long serialVersionUID = 1L;

  UnknownGoldenQuestion() {
    super("unknown-golden-question", "there is no such golden question or run");
  }
}
