package com.autoboss.assistant.compat;

import com.autoboss.assistant.chat.Turn;
import com.autoboss.assistant.chat.TurnState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a session should go to people.
 *
 * @param confidenceScore part of its questions that the manuals answered, 0 to 1
 * @param stepsCompleted questions so far
 */
record Evaluation(
    boolean shouldEscalate,
    @Nullable String escalationReason,
    double confidenceScore,
    int stepsCompleted,
    List<String> decisionFactors,
    String recommendedAction) {

  static Evaluation of(List<Turn> ended, EvaluationLimits limits) {
    long answered =
        ended.stream().filter(turn -> turn.state() instanceof TurnState.Answered).count();
    double score = ended.isEmpty() ? 1 : (double) answered / ended.size();
    String reason = reason(score, ended.size(), limits);
    String seen = "%d of %d questions answered".formatted(answered, ended.size());
    return new Evaluation(
        reason != null,
        reason,
        score,
        ended.size(),
        List.of(seen),
        reason == null ? "continue" : "escalate");
  }

  private static @Nullable String reason(double score, int steps, EvaluationLimits limits) {
    if (Boolean.TRUE.equals(limits.forceEscalation())) {
      return "user_request";
    }
    if (score < limits.threshold()) {
      return "low_confidence";
    }
    return steps >= limits.steps() ? "steps_exceeded" : null;
  }
}
