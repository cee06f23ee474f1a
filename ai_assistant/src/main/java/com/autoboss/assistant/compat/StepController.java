package com.autoboss.assistant.compat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.OpenToKiosk;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import com.autoboss.assistant.chat.StepReport;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What people report of guided steps, and the step after it. */
@RestController
@RequestMapping("/api/ai")
class StepController {

  private final StepFlow flow;

  StepController(StepFlow flow) {
    this.flow = flow;
  }

  /** A step of another session than the one named is as unknown as a missing one. */
  @PostMapping("/chat/step-feedback")
  @Requires(Permission.ASK)
  @OpenToKiosk
  StepReply stepFeedback(Caller caller, @RequestBody StepFeedback said) {
    StepId step = StepId.read(said.stepId());
    if (!step.conversation().toString().equals(said.sessionId())) {
      throw StepId.unknown();
    }
    return StepReply.of(
        flow.report(caller, step, StepReport.read(said.feedback())), said.language());
  }

  @PostMapping("/troubleshooting/feedback")
  @Requires(Permission.ASK)
  StepUpdate feedback(Caller caller, @RequestBody UserFeedback said) {
    Guide guide =
        flow.report(caller, StepId.read(said.stepId()), StepReport.read(said.userFeedback()));
    String language = StepReply.language(guide, said.language());
    return guide.current() == null
        ? new StepUpdate(true, null, guide.workflowStatus(), StepReply.ending(guide, language))
        : new StepUpdate(
            true,
            StepView.of(guide, guide.current(), language),
            guide.workflowStatus(),
            StepData.text(guide.current(), language));
  }
}
