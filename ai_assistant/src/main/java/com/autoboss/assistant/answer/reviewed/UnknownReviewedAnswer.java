package com.autoboss.assistant.answer.reviewed;

import com.autoboss.assistant.refusal.Missing;

/** No such reviewed answer. */
public final class UnknownReviewedAnswer extends Missing {

  private static final long serialVersionUID = 1L;

  UnknownReviewedAnswer() {
    super("unknown-reviewed-answer", "there is no such reviewed answer");
  }
}
