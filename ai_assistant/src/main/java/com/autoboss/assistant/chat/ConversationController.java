package com.autoboss.assistant.chat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Conversations over HTTP. */
@RestController
@RequestMapping("/api/v1/conversations")
class ConversationController {

  private final Conversations conversations;
  private final Turns turns;

  ConversationController(Conversations conversations, Turns turns) {
    this.conversations = conversations;
    this.turns = turns;
  }

  @PostMapping
  @Requires(Permission.ASK)
  ResponseEntity<ConversationView> begin(
      Caller caller,
      @RequestBody(required = false) @Nullable Body body,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
    Conversation begun = conversations.begin(caller, Body.settings(body), key);
    return ResponseEntity.created(URI.create("conversations/" + begun.id()))
        .body(ConversationView.of(begun));
  }

  /** The latest first; {@code next} is what to send as {@code before} for the next page. */
  @GetMapping
  @Requires(Permission.ASK)
  Page all(
      Caller caller,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam(required = false) @Nullable UUID before,
      @RequestParam(required = false) @Nullable String q) {
    List<Conversation> page = conversations.page(caller, q, before, limit);
    boolean full = page.size() == Math.clamp(limit, 1, 100);
    return new Page(
        page.stream().map(ConversationView::of).toList(), full ? page.getLast().id() : null);
  }

  @GetMapping("/{id}")
  @Requires(Permission.ASK)
  Whole get(Caller caller, @PathVariable UUID id) {
    Conversation conversation = conversations.get(caller, id);
    return new Whole(
        ConversationView.of(conversation),
        turns.latest(caller, id).stream().map(TurnView::of).toList());
  }

  @PatchMapping("/{id}")
  @Requires(Permission.ASK)
  ConversationView change(Caller caller, @PathVariable UUID id, @RequestBody Body body) {
    return ConversationView.of(conversations.change(caller, id, Body.settings(body)));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Requires(Permission.ASK)
  void delete(Caller caller, @PathVariable UUID id) {
    conversations.delete(caller, id);
  }

  /**
   * What a conversation is about; what is absent or null stays as it is.
   *
   * @param machineId id or serial number
   */
  record Body(
      @Nullable String title,
      @JsonAlias("machine") @Nullable String machineId,
      @Nullable String model,
      @Nullable String language) {

    static Conversation.Settings settings(@Nullable Body body) {
      return body == null
          ? new Conversation.Settings(null, null, null, null)
          : new Conversation.Settings(body.title, body.machineId, body.model, body.language);
    }
  }

  /** One page of the list. */
  record Page(List<ConversationView> conversations, @Nullable UUID next) {}

  /** A conversation with its turns. */
  record Whole(@JsonUnwrapped ConversationView conversation, List<TurnView> turns) {}

  /** What the interface shows of a conversation; the owner stays inside. */
  record ConversationView(
      UUID id,
      @Nullable String title,
      @Nullable UUID machineId,
      @Nullable String model,
      @Nullable String language,
      Instant createdAt,
      Instant updatedAt) {

    static ConversationView of(Conversation conversation) {
      return new ConversationView(
          conversation.id(),
          conversation.title(),
          conversation.machine(),
          conversation.model() == null ? null : conversation.model().name(),
          conversation.language(),
          conversation.createdAt(),
          conversation.updatedAt());
    }
  }
}
