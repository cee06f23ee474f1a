package com.autoboss.assistant.compat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import com.autoboss.assistant.chat.ServerTiming;
import com.autoboss.assistant.chat.Turn;
import com.autoboss.assistant.chat.TurnState;
import com.autoboss.assistant.chat.Turns;
import com.autoboss.assistant.refusal.Refusal;
import com.autoboss.assistant.refusal.Unavailable;
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

  ChatController(ChatSession session, Turns turns) {
    this.session = session;
    this.turns = turns;
  }

  @PostMapping("/api/ai/chat")
  @Requires(Permission.ASK)
  ResponseEntity<ChatReply> chat(
      Caller caller, @RequestBody ChatRequest message, HttpServletRequest request)
      throws InterruptedException {
    ServerTiming timing = ServerTiming.of(request);
    Turn accepted = session.accept(caller, message);
    timing.stored();
    Turn turn = turns.await(caller, accepted, turns.longestWait());
    return turn.state()
        .answer()
        .map(answer -> ChatReply.of(turn.conversation(), answer))
        .map(ResponseEntity.ok().header(ServerTiming.HEADER, timing.value(turn))::body)
        .orElseThrow(() -> withoutAnswer(turn.state()));
  }

  private static Refusal withoutAnswer(TurnState state) {
    return switch (state) {
      case TurnState.Failed failed ->
          new Unavailable(failed.code(), "the question could not be answered; ask again");
      case TurnState.Cancelled _ ->
          new Unavailable("cancelled", "the question was stopped; ask again");
      default ->
          new Unavailable("answer-not-ready", "the answer takes longer than usual; ask again soon");
    };
  }
}
