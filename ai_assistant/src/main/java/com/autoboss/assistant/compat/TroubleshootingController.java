package com.autoboss.assistant.compat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import com.autoboss.assistant.chat.ServerTiming;
import com.autoboss.assistant.chat.Turns;
import com.autoboss.assistant.diagnosis.GuidedStep;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A described problem, answered from the manuals and led through step by step. */
@RestController
class TroubleshootingController {

  private final ChatSession session;
  private final Turns turns;
  private final StepFlow flow;

  TroubleshootingController(ChatSession session, Turns turns, StepFlow flow) {
    this.session = session;
    this.turns = turns;
    this.flow = flow;
  }

  @PostMapping("/api/ai/troubleshooting/start")
  @Requires(Permission.ASK)
  Started start(Caller caller, @RequestBody ProblemRequest problem, HttpServletRequest request)
      throws InterruptedException {
    ServerTiming timing = ServerTiming.of(request);
    Waited waited =
        Waited.on(turns, caller, session.accept(caller, problem.asMessage()), timing.spent());
    return started(waited, flow.of(caller, waited.turn()).orElse(null));
  }

  private static Started started(Waited waited, @Nullable Guide guide) {
    List<GuidedStep> steps = guide == null ? List.of() : guide.steps();
    GuidedStep first = guide == null ? null : guide.current();
    String language = waited.answer().language();
    return new Started(
        waited.turn().conversation(),
        Assessment.of(
            waited.answer(),
            steps.stream()
                .filter(step -> step.kind() != GuidedStep.Kind.CONFIRM)
                .map(GuidedStep::instruction)
                .toList()),
        guide == null || first == null ? null : StepView.of(guide, first, language),
        "started",
        waited.text());
  }

  /**
   * The beginning.
   *
   * @param firstStep null when what was found has no steps
   * @param message the answer from the manuals
   */
  record Started(
      UUID sessionId,
      Assessment diagnosticAssessment,
      @Nullable StepView firstStep,
      String status,
      String message) {}
}
