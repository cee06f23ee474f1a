package com.autoboss.assistant.compat;

import com.autoboss.assistant.answer.Answer;
import com.autoboss.assistant.answer.Hazard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known before anybody has diagnosed: warnings and steps of the manual, nothing invented.
 */
record Assessment(
    @Nullable String problemCategory,
    List<String> likelyCauses,
    String confidenceLevel,
    List<String> recommendedSteps,
    List<String> safetyWarnings,
    @Nullable Integer estimatedDuration,
    boolean requiresExpert) {

  static Assessment of(Answer answer, List<String> steps) {
    return new Assessment(
        null,
        List.of(),
        answer.refused() ? "very_low" : steps.isEmpty() ? "low" : "medium",
        steps,
        answer.hazards().stream().map(Hazard::text).toList(),
        null,
        answer.refused());
  }
}
