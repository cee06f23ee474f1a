package com.autoboss.assistant.compat;

import com.autoboss.assistant.chat.StepReport;
import com.autoboss.assistant.chat.StepReport.Outcome;
import com.autoboss.assistant.chat.Turn;
import com.autoboss.assistant.diagnosis.GuidedStep;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody has come with the steps of an answer.
 *
 * @param current the step that is to be read or done now; null when there is none
 */
record Guide(
    Turn turn,
    List<GuidedStep> steps,
    Map<Integer, StepReport> reports,
    @Nullable GuidedStep current,
    Standing standing) {

  static Guide of(Turn turn, List<GuidedStep> steps, Map<Integer, StepReport> reports) {
    for (GuidedStep step : steps) {
      StepReport report = reports.get(step.number());
      Outcome outcome = report == null ? Outcome.REMARK : report.outcome();
      boolean worked = outcome == Outcome.WORKED;
      if (outcome == Outcome.REMARK || (step.kind() == GuidedStep.Kind.CONFIRM && !worked)) {
        return new Guide(turn, steps, reports, step, Standing.UNDER_WAY);
      }
      if (worked && step.kind() == GuidedStep.Kind.REMEDY) {
        return new Guide(turn, steps, reports, null, Standing.SOLVED);
      }
      if (!worked && step.kind() == GuidedStep.Kind.ACTION) {
        return new Guide(turn, steps, reports, null, Standing.AT_A_LOSS);
      }
    }
    boolean done = !steps.isEmpty() && steps.getLast().kind() == GuidedStep.Kind.ACTION;
    return new Guide(turn, steps, reports, null, done ? Standing.SOLVED : Standing.AT_A_LOSS);
  }

  List<GuidedStep> reported() {
    return steps.stream()
        .filter(step -> {
          StepReport report = reports.get(step.number());
          return report != null && report.outcome() != Outcome.REMARK;
        })
        .toList();
  }

  /** The name that older clients know. */
  String workflowStatus() {
    return standing == Standing.SOLVED ? "completed" : "in_progress";
  }
}
