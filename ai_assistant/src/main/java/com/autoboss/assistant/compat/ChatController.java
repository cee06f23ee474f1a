package com.autoboss.assistant.compat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.KioskDoor;
import com.autoboss.assistant.access.OpenToKiosk;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import com.autoboss.assistant.chat.ServerTiming;
import com.autoboss.assistant.chat.Turn;
import com.autoboss.assistant.chat.Turns;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The chat call of the existing widget: one question, and its answer in the same call. */
@RestController
class ChatController {

  private final ChatSession session;
  private final Turns turns;
  private final ReplyParts reply;

  ChatController(ChatSession session, Turns turns, ReplyParts reply) {
    this.session = session;
    this.turns = turns;
    this.reply = reply;
  }

  @PostMapping("/api/ai/chat")
  @Requires(Permission.ASK)
  @OpenToKiosk
  ResponseEntity<ChatReply> chat(
      Caller caller, @RequestBody ChatRequest message, HttpServletRequest request)
      throws InterruptedException {
    ServerTiming timing = ServerTiming.of(request);
    Turn accepted =
        KioskDoor.isVisitor(request)
            ? session.ofVisitor(caller, message)
            : session.accept(caller, message);
    timing.stored();
    Waited waited = Waited.on(turns, caller, accepted, timing.spent());
    return ResponseEntity.ok()
        .header(ServerTiming.HEADER, timing.value(waited.turn()))
        .body(reply.of(caller, waited));
  }

  /** The same for a problem that is described instead of asked about. */
  @PostMapping("/api/ai/analyze-problem")
  @Requires(Permission.ASK)
  ResponseEntity<ChatReply> analyse(
      Caller caller, @RequestBody ProblemRequest problem, HttpServletRequest request)
      throws InterruptedException {
    return chat(caller, problem.asMessage(), request);
  }
}
