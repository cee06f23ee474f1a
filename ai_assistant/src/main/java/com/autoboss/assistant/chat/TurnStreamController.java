package com.autoboss.assistant.chat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import com.autoboss.assistant.refusal.Invalid;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The events of a turn as a stream. Each stream holds the virtual thread of its request and nothing
 * else.
 */
@RestController
class TurnStreamController {

  private static final Logger LOG = LoggerFactory.getLogger(TurnStreamController.class);

  private final Turns turns;
  private final TurnLog log;
  private final ChatSettings settings;

  TurnStreamController(Turns turns, TurnLog log, ChatSettings settings) {
    this.turns = turns;
    this.log = log;
    this.settings = settings;
  }

  /**
   * Begins after {@code Last-Event-ID}, or {@code after}, or at the first event. 204 when the turn
   * has ended and there is nothing more: browsers then stop coming back.
   */
  @GetMapping(
      path = "/api/v1/conversations/{id}/turns/{n}/events",
      produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @Requires(Permission.ASK)
  void events(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable int n,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String seen,
      @RequestParam(defaultValue = "0") int after,
      HttpServletResponse response)
      throws IOException, InterruptedException {
    Turn turn = turns.get(caller, id, n);
    int from = seen == null || seen.isBlank() ? after : number(seen.strip());
    if (turn.state().isEnd() && log.read(turn.id(), from).isEmpty()) {
      response.setStatus(HttpStatus.NO_CONTENT.value());
      return;
    }
    response.setContentType("text/event-stream;charset=UTF-8");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    // Asks proxies of the nginx family not to collect the stream before they pass it on.
    response.setHeader("X-Accel-Buffering", "no");
    EventWriter writer = new EventWriter(response.getOutputStream());
    try {
      new TurnStream(log, settings.streams(), turn.id(), writer).run(from);
    } catch (IOException gone) {
      LOG.debug("stream.gone turn={}", turn.id());
    }
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException wrong) {
      throw new Invalid("bad-event-id", "Last-Event-ID is the number of an event of this turn");
    }
  }
}
