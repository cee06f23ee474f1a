package com.autoboss.assistant.answer;

import com.autoboss.assistant.refusal.Missing;

/** No such answer, or its conversation was deleted. */
public final class UnknownAnswer extends Missing {

  private static final long serialVersionUID = 1L;

  UnknownAnswer() {
    super("unknown-answer", "there is no such answer");
  }
}
