package com.autoboss.assistant.compat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.chat.Conversation;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as older clients know it.
 *
 * @param problemDescription its title; null while it has none
 * @param metadata empty, there for the form
 */
record SessionView(
    UUID sessionId,
    UUID userId,
    @Nullable UUID machineId,
    String status,
    @Nullable String language,
    @Nullable String problemDescription,
    @Nullable String resolutionSummary,
    Instant createdAt,
    Instant updatedAt,
    Map<String, Object> metadata) {

  static SessionView of(Caller caller, Conversation conversation) {
    return new SessionView(
        conversation.id(),
        caller.member(),
        conversation.machine(),
        conversation.status().label(),
        conversation.language(),
        conversation.title(),
        conversation.resolution(),
        conversation.createdAt(),
        conversation.updatedAt(),
        Map.of());
  }
}
