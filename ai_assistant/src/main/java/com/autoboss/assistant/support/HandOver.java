package com.autoboss.assistant.support;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.chat.Conversation;
import com.autoboss.assistant.chat.Conversations;
import com.autoboss.assistant.chat.Turns;
import com.autoboss.assistant.machines.Machines;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a talk brings along when it is handed over: its machine, and everything that was tried. */
@Component
final class HandOver {

  private static final String NO_WORDS = "-";

  private final Conversations conversations;
  private final Turns turns;
  private final Machines machines;

  HandOver(Conversations conversations, Turns turns, Machines machines) {
    this.conversations = conversations;
    this.turns = turns;
    this.machines = machines;
  }

  /** What the ticket leaves open, from the talk; throws {@code unknown-conversation}. */
  TicketText words(Caller caller, UUID conversation) {
    Conversation talk = conversations.get(caller, conversation);
    String serial =
        Optional.ofNullable(talk.machine())
            .flatMap(machine -> machines.find(caller, machine))
            .map(machine -> machine.serialNumber().text())
            .orElse(null);
    return new TicketText(
        talk.title() == null ? NO_WORDS : talk.title(),
        talk.title(),
        talk.model() == null ? null : talk.model().name(),
        serial,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  List<TranscriptTurn> transcript(Caller caller, UUID conversation) {
    return turns.latest(caller, conversation).stream().map(TranscriptTurn::of).toList();
  }

  /** The talk shows that people have it now. */
  void escalate(Caller caller, UUID conversation) {
    conversations.end(caller, conversation, Conversation.Status.ESCALATED, null);
  }
}
