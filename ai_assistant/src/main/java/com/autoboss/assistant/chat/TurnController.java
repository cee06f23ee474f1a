package com.autoboss.assistant.chat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Turns over HTTP. */
@RestController
@RequestMapping("/api/v1/conversations/{id}/turns")
class TurnController {

  private final Conversations conversations;
  private final Turns turns;

  TurnController(Conversations conversations, Turns turns) {
    this.conversations = conversations;
    this.turns = turns;
  }

  /** 202 as soon as the message is safe; 200 with the answer when the call waits and it comes. */
  @PostMapping
  @Requires(Permission.ASK)
  ResponseEntity<TurnView> ask(
      Caller caller,
      @PathVariable UUID id,
      @RequestBody NewTurnBody body,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestParam(defaultValue = "false") boolean wait,
      HttpServletRequest request)
      throws InterruptedException {
    ServerTiming timing = ServerTiming.of(request);
    Turn turn = conversations.accept(caller, id, body.turn(key));
    timing.stored();
    Optional<Duration> patience =
        Waiting.of(wait, request.getHeader("Prefer"), turns.longestWait());
    if (patience.isPresent()) {
      turn = turns.await(caller, turn, patience.get());
    }
    boolean complete = patience.isPresent() && turn.state().isEnd();
    return ResponseEntity.status(complete ? HttpStatus.OK : HttpStatus.ACCEPTED)
        .header(ServerTiming.HEADER, timing.value(turn))
        .body(TurnView.of(turn));
  }

  @GetMapping("/{n}")
  @Requires(Permission.ASK)
  TurnView get(Caller caller, @PathVariable UUID id, @PathVariable int n) {
    return TurnView.of(turns.get(caller, id, n));
  }

  @PostMapping("/{n}/cancel")
  @Requires(Permission.ASK)
  TurnView cancel(Caller caller, @PathVariable UUID id, @PathVariable int n) {
    return TurnView.of(turns.cancel(caller, id, n));
  }

  @PostMapping("/{n}/feedback")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Requires(Permission.ASK)
  void feedback(
      Caller caller, @PathVariable UUID id, @PathVariable int n, @RequestBody FeedbackBody body) {
    turns.keep(caller, id, n, body.feedback());
  }
}
