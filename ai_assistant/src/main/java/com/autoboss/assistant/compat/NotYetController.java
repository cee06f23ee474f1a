package com.autoboss.assistant.compat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.OpenToKiosk;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import com.autoboss.assistant.chat.Conversations;
import com.autoboss.assistant.refusal.Missing;
import com.autoboss.assistant.refusal.Unavailable;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What older clients call and this service cannot do yet: lists are empty, nothing is invented, and
 * what would have to be kept is refused, so that no case is believed to have been opened.
 */
@RestController
@RequestMapping("/api/ai")
class NotYetController {

  private static final int MOST = 200;

  private final Conversations conversations;

  NotYetController(Conversations conversations) {
    this.conversations = conversations;
  }

  @GetMapping("/support-cases")
  @Requires(Permission.ASK)
  Cases cases(
      @RequestParam(defaultValue = "50") int limit, @RequestParam(defaultValue = "0") int offset) {
    return new Cases(List.of(), 0, Math.clamp(limit, 1, MOST), Math.max(0, offset));
  }

  @GetMapping("/support-cases/stats")
  @Requires(Permission.ASK)
  CaseStatistics statistics() {
    return CaseStatistics.NONE;
  }

  @GetMapping("/support-cases/{id}")
  @Requires(Permission.ASK)
  void caseOf(@PathVariable String id) {
    throw new Missing("unknown-case", "there is no such case");
  }

  @PostMapping("/support-cases")
  @Requires(Permission.ASK)
  void open() {
    throw notYet();
  }

  @PostMapping("/sessions/{id}/escalate")
  @Requires(Permission.ASK)
  @OpenToKiosk
  void escalate(Caller caller, @PathVariable String id) {
    if (ChatSession.id(id).flatMap(known -> conversations.find(caller, known)).isEmpty()) {
      throw new Missing("unknown-conversation", "there is no such conversation");
    }
    throw notYet();
  }

  @PostMapping("/chat/step-feedback")
  @Requires(Permission.ASK)
  @OpenToKiosk
  void stepFeedback() {
    throw new Missing("unknown-step", "there is no such step");
  }

  private static Unavailable notYet() {
    return new Unavailable(
        "no-support-desk",
        "no support desk is connected to this service; call your contact at the maker");
  }

  record Cases(List<Object> cases, int total, int limit, int offset) {}
}
