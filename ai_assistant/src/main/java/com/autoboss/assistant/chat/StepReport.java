package com.autoboss.assistant.chat;

import org.jspecify.annotations.Nullable;

/**
 * What somebody reports of a guided step.
 *
 * @param text in his own words; information, it never counts as solved
 */
public record StepReport(Outcome outcome, @Nullable String text) {

  /** How it went. */
  public enum Outcome {
    WORKED,
    PARTIALLY_WORKED,
    DIDNT_WORK,
    /** Only words were said. */
    REMARK
  }

  /** Reads what a client sends; anything that is no outcome is a remark. */
  public static StepReport read(@Nullable String feedback) {
    String said = CleanText.question(feedback == null ? "" : feedback);
    return switch (said) {
      case "worked" -> new StepReport(Outcome.WORKED, null);
      case "partially_worked" -> new StepReport(Outcome.PARTIALLY_WORKED, null);
      case "didnt_work" -> new StepReport(Outcome.DIDNT_WORK, null);
      default -> new StepReport(Outcome.REMARK, said);
    };
  }
}
