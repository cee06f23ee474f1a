package com.autoboss.assistant.compat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.chat.StepReport;
import com.autoboss.assistant.chat.StepReports;
import com.autoboss.assistant.chat.Turn;
import com.autoboss.assistant.chat.Turns;
import com.autoboss.assistant.diagnosis.GuidedStep;
import com.autoboss.assistant.diagnosis.GuidedSteps;
import com.autoboss.assistant.refusal.Missing;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Leads through the steps of answers; what was reported is in the store, so any node goes on. */
@Component
final class StepFlow {

  private final GuidedSteps steps;
  private final StepReports reports;
  private final Turns turns;

  StepFlow(GuidedSteps steps, StepReports reports, Turns turns) {
    this.steps = steps;
    this.reports = reports;
    this.turns = turns;
  }

  /** Empty when the answer has no steps. */
  Optional<Guide> of(Caller caller, Turn turn) {
    List<GuidedStep> all =
        turn.state().answer().map(answer -> steps.of(caller, answer)).orElse(List.of());
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(Guide.of(turn, all, reports.of(caller, turn)));
  }

  /** The latest guide of a conversation. */
  Optional<Guide> latest(Caller caller, UUID conversation) {
    return turns.latest(caller, conversation).reversed().stream()
        .limit(10)
        .flatMap(turn -> of(caller, turn).stream())
        .findFirst();
  }

  /**
   * Keeps what is reported of the step that is to be done now; of another one it is only kept.
   * Throws {@code unknown-step}.
   */
  Guide report(Caller caller, StepId id, StepReport report) {
    Turn turn = turn(caller, id);
    Guide before = of(caller, turn).orElseThrow(StepId::unknown);
    if (before.steps().stream().noneMatch(step -> step.number() == id.number())) {
      throw StepId.unknown();
    }
    reports.keep(caller, turn, id.number(), report);
    return of(caller, turn).orElseThrow(StepId::unknown);
  }

  private Turn turn(Caller caller, StepId id) {
    try {
      return turns.get(caller, id.conversation(), id.turn());
    } catch (Missing foreign) {
      throw StepId.unknown();
    }
  }
}
