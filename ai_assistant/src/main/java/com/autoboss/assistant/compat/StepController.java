package com.autoboss.assistant.compat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.OpenToKiosk;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import com.autoboss.assistant.chat.Conversation;
import com.autoboss.assistant.chat.Conversations;
import com.autoboss.assistant.refusal.Missing;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Guided steps, of which there are none yet: no answer brings one, so none can be reported on. */
@RestController
@RequestMapping("/api/ai")
class StepController {

  private final Conversations conversations;

  StepController(Conversations conversations) {
    this.conversations = conversations;
  }

  @PostMapping("/chat/step-feedback")
  @Requires(Permission.ASK)
  @OpenToKiosk
  void stepFeedback() {
    throw unknown();
  }

  @PostMapping("/troubleshooting/feedback")
  @Requires(Permission.ASK)
  void feedback() {
    throw unknown();
  }

  @GetMapping("/troubleshooting/{id}/state")
  @Requires(Permission.ASK)
  State state(Caller caller, @PathVariable String id) {
    Conversation talk = SessionsController.known(conversations, caller, id);
    boolean solved = talk.status() == Conversation.Status.COMPLETED;
    String status = solved ? "completed" : "in_progress";
    boolean escalated = talk.status() == Conversation.Status.ESCALATED;
    return new State(
        talk.id(), null, List.of(), null, escalated ? "escalated" : status, solved, null);
  }

  @GetMapping("/troubleshooting/{id}/steps")
  @Requires(Permission.ASK)
  List<Object> steps(Caller caller, @PathVariable String id) {
    SessionsController.known(conversations, caller, id);
    return List.of();
  }

  @GetMapping("/troubleshooting/categories")
  @Requires(Permission.ASK)
  List<Object> categories() {
    return List.of();
  }

  private static Missing unknown() {
    return new Missing("unknown-step", "there is no such step");
  }

  /** How far a talk has come. */
  record State(
      UUID sessionId,
      @Nullable Object currentStep,
      List<Object> completedSteps,
      @Nullable Object diagnosticAssessment,
      String workflowStatus,
      boolean resolutionFound,
      @Nullable String escalationReason) {}
}
