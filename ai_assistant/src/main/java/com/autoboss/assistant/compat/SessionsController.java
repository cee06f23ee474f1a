package com.autoboss.assistant.compat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.HostAccounts;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import com.autoboss.assistant.chat.Conversation;
import com.autoboss.assistant.chat.Conversations;
import com.autoboss.assistant.chat.NewTurn;
import com.autoboss.assistant.chat.Turn;
import com.autoboss.assistant.chat.Turns;
import com.autoboss.assistant.refusal.Missing;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Conversations under the name of sessions, for clients of the service that this one replaces. */
@RestController
@RequestMapping("/api/ai")
class SessionsController {

  private static final int MOST = 100;

  private final Conversations conversations;
  private final Turns turns;
  private final HostAccounts host;

  SessionsController(Conversations conversations, Turns turns, HostAccounts host) {
    this.conversations = conversations;
    this.turns = turns;
    this.host = host;
  }

  @PostMapping("/sessions")
  @ResponseStatus(HttpStatus.CREATED)
  @Requires(Permission.ASK)
  Created begin(Caller caller, @RequestBody NewSession session) {
    Conversation begun =
        conversations.begin(
            caller,
            new Conversation.Settings(
                session.problemDescription(), session.machineId(), null, session.language()));
    return new Created(begun.id(), "created", "the session is open");
  }

  @GetMapping("/sessions/{id}")
  @Requires(Permission.ASK)
  SessionView get(Caller caller, @PathVariable String id) {
    return SessionView.of(caller, conversations.get(caller, known(id)));
  }

  @PutMapping("/sessions/{id}")
  @Requires(Permission.ASK)
  SessionView end(Caller caller, @PathVariable String id, @RequestBody SessionEnding ending) {
    UUID conversation = conversations.get(caller, known(id)).id();
    return SessionView.of(
        caller,
        conversations.end(caller, conversation, ending.known(), ending.resolutionSummary()));
  }

  @PostMapping("/sessions/{id}/messages")
  @Requires(Permission.ASK)
  Sent send(Caller caller, @PathVariable String id, @RequestBody Message message)
      throws InterruptedException {
    UUID conversation = conversations.get(caller, known(id)).id();
    String text = message.content() == null ? "" : message.content();
    Turn accepted =
        conversations.accept(
            caller, conversation, new NewTurn(text, message.language(), false, null));
    Waited waited = Waited.on(turns, caller, accepted, Duration.ZERO);
    return new Sent(accepted.id(), waited.text(), "completed", "the message was answered");
  }

  @GetMapping("/sessions/{id}/history")
  @Requires(Permission.ASK)
  History history(
      Caller caller, @PathVariable String id, @RequestParam(defaultValue = "100") int limit) {
    Conversation conversation = conversations.get(caller, known(id));
    List<HistoryMessage> all =
        turns.latest(caller, conversation.id()).stream()
            .flatMap(turn -> HistoryMessage.of(turn, conversation))
            .toList();
    int from = Math.max(0, all.size() - Math.clamp(limit, 1, MOST));
    return new History(conversation.id(), all.subList(from, all.size()), all.size());
  }

  /** The caller's own; another user's are as empty as a stranger's. */
  @GetMapping("/users/{user}/sessions")
  @Requires(Permission.ASK)
  Sessions ofUser(
      Caller caller, @PathVariable String user, @RequestParam(defaultValue = "10") int limit) {
    List<SessionView> sessions =
        host.isOwn(caller, user)
            ? conversations.page(caller, null, Math.clamp(limit, 1, MOST)).stream()
                .map(conversation -> SessionView.of(caller, conversation))
                .toList()
            : List.of();
    return new Sessions(user, sessions, sessions.size());
  }

  /** The caller's conversation of that id; throws {@code unknown-conversation}. */
  static Conversation known(Conversations conversations, Caller caller, String id) {
    return conversations.get(caller, known(id));
  }

  /** The id of a session; one that cannot be is refused as a missing one is. */
  static UUID known(String id) {
    return ChatSession.id(id)
        .orElseThrow(() -> new Missing("unknown-conversation", "there is no such conversation"));
  }

  record NewSession(
      @Nullable String machineId, @Nullable String language, @Nullable String problemDescription) {}

  record Created(UUID sessionId, String status, String message) {}

  record Message(@Nullable String content, @Nullable String language) {}

  record Sent(UUID messageId, String aiResponse, String status, String message) {}

  record History(UUID sessionId, List<HistoryMessage> messages, int totalMessages) {}

  record Sessions(String userId, List<SessionView> sessions, int totalSessions) {}
}
