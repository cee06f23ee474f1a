package com.autoboss.assistant.compat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.chat.Conversation;
import com.autoboss.assistant.chat.Conversations;
import com.autoboss.assistant.chat.NewTurn;
import com.autoboss.assistant.chat.Turn;
import com.autoboss.assistant.machines.MachinesAway;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the widget calls a session, as a conversation of the caller's. */
@Component
final class ChatSession {

  private static final Conversation.Settings NOTHING =
      new Conversation.Settings(null, null, null, null);

  private final Conversations conversations;
  private final SentAgain again;

  ChatSession(Conversations conversations, SentAgain again) {
    this.conversations = conversations;
    this.again = again;
  }

  /** Stores the message, or finds it stored, and returns its turn. */
  Turn accept(Caller caller, ChatRequest request) {
    return again.firstOf(caller, request).orElseGet(() -> take(caller, request));
  }

  /** As {@link #accept}, for visitors: they share a name, have no machines, and find nothing. */
  Turn ofVisitor(Caller caller, ChatRequest request) {
    return take(caller, request.withoutMachine());
  }

  private Turn take(Caller caller, ChatRequest request) {
    NewTurn turn = request.turn();
    UUID conversation = conversation(caller, request).id();
    return again
        .unheard(caller, conversation, turn)
        .orElseGet(() -> conversations.accept(caller, conversation, turn));
  }

  /**
   * The caller's conversation of that id; else a new one, whether the id is somebody else's or
   * nobody's. The widget cannot forget an id, and must not be stuck with one.
   */
  private Conversation conversation(Caller caller, ChatRequest request) {
    Conversation.Settings about = new Conversation.Settings(null, request.machineId(), null, null);
    Optional<Conversation> known =
        id(request.sessionId()).flatMap(id -> conversations.find(caller, id));
    return known.isEmpty() ? begin(caller, about) : goOn(caller, known.get(), about);
  }

  /**
   * Without the machine when the host, which alone knows it, does not answer: the reply says so.
   */
  private Conversation begin(Caller caller, Conversation.Settings about) {
    try {
      return conversations.begin(caller, about);
    } catch (MachinesAway away) {
      return conversations.begin(caller, NOTHING);
    }
  }

  /** A conversation about another model never goes on with that model's manuals by mistake. */
  private Conversation goOn(Caller caller, Conversation known, Conversation.Settings about) {
    if (about.machine() == null || about.machine().isBlank()) {
      return known;
    }
    try {
      return conversations.change(caller, known.id(), about);
    } catch (MachinesAway away) {
      if (known.model() != null) {
        throw away;
      }
      return known;
    }
  }

  /**
   * The id that a client sent.
   *
   * @return empty for anything that cannot be one of ours
   */
  static Optional<UUID> id(@Nullable String text) {
    try {
      return text == null ? Optional.empty() : Optional.of(UUID.fromString(text.strip()));
    } catch (IllegalArgumentException foreign) {
      return Optional.empty();
    }
  }
}
