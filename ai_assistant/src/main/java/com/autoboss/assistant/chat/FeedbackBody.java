package com.autoboss.assistant.chat;

import com.autoboss.assistant.refusal.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What the asker says about an answer, as it is sent.
 *
 * @param outcome solved, not_solved or wrong
 */
record FeedbackBody(@Nullable String outcome, @Nullable String reason, @Nullable String text) {

  Feedback feedback() {
    return new Feedback(outcome(outcome), reason, text);
  }

  private static Feedback.Outcome outcome(@Nullable String name) {
    return switch (name) {
      case "solved" -> Feedback.Outcome.SOLVED;
      case "not_solved" -> Feedback.Outcome.NOT_SOLVED;
      case "wrong" -> Feedback.Outcome.WRONG;
      case null, default ->
          throw new Invalid("bad-outcome", "an outcome is solved, not_solved or wrong");
    };
  }
}
