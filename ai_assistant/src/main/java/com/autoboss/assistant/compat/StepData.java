package com.autoboss.assistant.compat;

import com.autoboss.assistant.chat.Turn;
import com.autoboss.assistant.diagnosis.GuidedStep;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the existing widget shows beside a step. The manual says neither how long it takes nor how
 * sure it is.
 */
record StepData(
    String stepId,
    int stepNumber,
    @Nullable Integer estimatedDuration,
    @Nullable Double confidenceScore,
    boolean requiresFeedback,
    List<String> safetyWarnings,
    List<String> expectedOutcomes) {

  static StepData of(Turn turn, GuidedStep step) {
    return new StepData(
        id(turn, step), step.number(), null, null, true, step.warnings(), List.of());
  }

  static String id(Turn turn, GuidedStep step) {
    return new StepId(turn.conversation(), turn.n(), step.number()).toString();
  }

  /** The step as one text, complete by itself. */
  static String text(GuidedStep step, String language) {
    if (step.kind() == GuidedStep.Kind.CONFIRM) {
      return Words.in(language, "step-confirm") + "\n\n" + String.join("\n\n", step.warnings());
    }
    GuidedStep.Place page = step.page();
    return page == null
        ? step.instruction()
        : "%s\n[%s, p. %d]".formatted(step.instruction(), page.title(), page.page());
  }
}
