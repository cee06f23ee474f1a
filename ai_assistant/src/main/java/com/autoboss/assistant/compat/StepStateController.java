package com.autoboss.assistant.compat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import com.autoboss.assistant.chat.Conversation;
import com.autoboss.assistant.chat.Conversations;
import com.autoboss.assistant.diagnosis.GuidedStep;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How far guided troubleshooting has come in a session. */
@RestController
@RequestMapping("/api/ai/troubleshooting")
class StepStateController {

  private final Conversations conversations;
  private final StepFlow flow;

  StepStateController(Conversations conversations, StepFlow flow) {
    this.conversations = conversations;
    this.flow = flow;
  }

  @GetMapping("/{id}/state")
  @Requires(Permission.ASK)
  TalkState state(Caller caller, @PathVariable String id) {
    Conversation talk = SessionsController.known(conversations, caller, id);
    Guide guide = flow.latest(caller, talk.id()).orElse(null);
    boolean solved =
        talk.status() == Conversation.Status.COMPLETED
            || (guide != null && guide.standing() == Standing.SOLVED);
    String status = solved ? "completed" : "in_progress";
    boolean escalated = talk.status() == Conversation.Status.ESCALATED;
    GuidedStep current = guide == null ? null : guide.current();
    return new TalkState(
        talk.id(),
        guide == null || current == null ? null : view(guide, current),
        guide == null ? List.of() : guide.reported().stream().map(s -> view(guide, s)).toList(),
        guide == null ? null : assessment(guide),
        escalated ? "escalated" : status,
        solved,
        null);
  }

  /** Of the latest answer that has any. */
  @GetMapping("/{id}/steps")
  @Requires(Permission.ASK)
  List<StepView> steps(Caller caller, @PathVariable String id) {
    Conversation talk = SessionsController.known(conversations, caller, id);
    return flow.latest(caller, talk.id()).stream()
        .flatMap(guide -> guide.steps().stream().map(step -> view(guide, step)))
        .toList();
  }

  /** Manuals do not sort faults into categories. */
  @GetMapping("/categories")
  @Requires(Permission.ASK)
  List<Object> categories() {
    return List.of();
  }

  private static StepView view(Guide guide, GuidedStep step) {
    return StepView.of(guide, step, StepReply.language(guide, null));
  }

  private static @Nullable Assessment assessment(Guide guide) {
    List<String> steps = guide.steps().stream().map(GuidedStep::instruction).toList();
    return guide.turn().state().answer().map(a -> Assessment.of(a, steps)).orElse(null);
  }
}
