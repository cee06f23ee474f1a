package com.autoboss.assistant.compat;

import com.autoboss.assistant.diagnosis.GuidedStep;
import org.jspecify.annotations.Nullable;

/**
 * What comes after a report on a step.
 *
 * @param nextStep null when there is none
 * @param completionMessage why there is none
 */
record StepReply(
    boolean feedbackReceived,
    String workflowStatus,
    @Nullable Next nextStep,
    @Nullable String completionMessage) {

  static StepReply of(Guide guide, @Nullable String wanted) {
    String language = language(guide, wanted);
    GuidedStep current = guide.current();
    return new StepReply(
        true,
        guide.workflowStatus(),
        current == null ? null : Next.of(guide, current, language),
        current == null ? ending(guide, language) : null);
  }

  static String language(Guide guide, @Nullable String wanted) {
    return wanted != null && !wanted.isBlank()
        ? wanted.strip()
        : guide.turn().state().answer().map(answer -> answer.language()).orElse("en");
  }

  static String ending(Guide guide, String language) {
    return Words.in(
        language, guide.standing() == Standing.SOLVED ? "step-solved" : "step-none-left");
  }
}
