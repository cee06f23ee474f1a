package com.autoboss.assistant.compat;

import com.autoboss.assistant.chat.Conversation;
import com.autoboss.assistant.chat.Turn;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One message of a session's history.
 *
 * @param sender {@code user} or {@code assistant}
 * @param timestamp when the question was accepted
 */
record HistoryMessage(
    String messageId,
    UUID sessionId,
    String sender,
    String content,
    String messageType,
    @Nullable String language,
    Instant timestamp,
    Map<String, Object> metadata) {

  /** The question, and its answer when there is one. */
  static Stream<HistoryMessage> of(Turn turn, Conversation conversation) {
    HistoryMessage question =
        message(turn, conversation, "user", turn.text(), conversation.language());
    return Stream.concat(
        Stream.of(question),
        turn.state().answer().stream()
            .map(answer ->
                message(turn, conversation, "assistant", answer.answer(), answer.language())));
  }

  private static HistoryMessage message(
      Turn turn, Conversation conversation, String sender, String text, @Nullable String language) {
    return new HistoryMessage(
        turn.id() + "-" + sender,
        conversation.id(),
        sender,
        text,
        "text",
        language,
        turn.acceptedAt(),
        Map.of());
  }
}
