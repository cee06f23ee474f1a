package com.autoboss.assistant.compat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import com.autoboss.assistant.chat.ServerTiming;
import com.autoboss.assistant.chat.Turns;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A described problem, for clients of guided troubleshooting: answered from the manuals. */
@RestController
class TroubleshootingController {

  private final ChatSession session;
  private final Turns turns;

  TroubleshootingController(ChatSession session, Turns turns) {
    this.session = session;
    this.turns = turns;
  }

  @PostMapping("/api/ai/troubleshooting/start")
  @Requires(Permission.ASK)
  Started start(Caller caller, @RequestBody ProblemRequest problem, HttpServletRequest request)
      throws InterruptedException {
    ServerTiming timing = ServerTiming.of(request);
    Waited waited =
        Waited.on(turns, caller, session.accept(caller, problem.asMessage()), timing.spent());
    return new Started(
        waited.turn().conversation(),
        Assessment.of(waited.answer()),
        null,
        "started",
        waited.text());
  }

  /**
   * The beginning.
   *
   * @param firstStep null: there are no guided steps yet
   * @param message the answer from the manuals
   */
  record Started(
      UUID sessionId,
      Assessment diagnosticAssessment,
      @Nullable Object firstStep,
      String status,
      String message) {}
}
