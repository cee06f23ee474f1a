package com.autoboss.assistant.compat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.chat.Conversation;
import com.autoboss.assistant.chat.Conversations;
import com.autoboss.assistant.chat.NewTurn;
import com.autoboss.assistant.chat.Turn;
import com.autoboss.assistant.chat.Turns;
import com.autoboss.assistant.machines.Machines;
import com.autoboss.assistant.refusal.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Knows a question that is sent again because its answer was not heard: the widget gives up after
 * half a minute, and has no name for a message.
 */
@Component
final class SentAgain {

  private static final Duration WITHIN = Duration.ofMinutes(2);
  private static final int LATEST = 3;

  private final Conversations conversations;
  private final Turns turns;
  private final Machines machines;
  private final Clock clock;

  SentAgain(Conversations conversations, Turns turns, Machines machines, Clock clock) {
    this.conversations = conversations;
    this.turns = turns;
    this.machines = machines;
    this.clock = clock;
  }

  /** The last turn of the talk, when it asks the same and nobody can have heard the answer. */
  Optional<Turn> unheard(Caller caller, UUID conversation, NewTurn turn) {
    List<Turn> all = turns.latest(caller, conversation);
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(all.getLast())
            .filter(last -> last.text().equals(turn.text()))
            .filter(last -> !last.state().isEnd() || cameTooLate(last));
  }

  /**
   * The only turn of a talk that began with the same question just now: whoever never heard the
   * answer does not know the talk's id.
   */
  Optional<Turn> firstOf(Caller caller, ChatRequest request) {
    if (request.sessionId() != null) {
      return Optional.empty();
    }
    String question = request.turn().text();
    return conversations.page(caller, null, LATEST).stream()
        .filter(talk -> isAboutTheSame(caller, request, talk))
        .map(talk -> turns.latest(caller, talk.id()))
        .filter(all -> all.size() == 1)
        .map(List::getFirst)
        .filter(first -> first.text().equals(question))
        .filter(first -> first.acceptedAt().plus(WITHIN).isAfter(clock.instant()))
        .filter(first -> !first.state().isEnd() || first.state().answer().isPresent())
        .findFirst();
  }

  private boolean isAboutTheSame(Caller caller, ChatRequest request, Conversation talk) {
    String machine = request.machineId();
    if (machine == null || machine.isBlank()) {
      return talk.machine() == null;
    }
    try {
      return machines.named(caller, machine).id().equals(talk.machine());
    } catch (Refusal unknown) {
      return false;
    }
  }

  private boolean cameTooLate(Turn turn) {
    double patience = turns.longestWait().toMillis() / 1e3;
    return turn.state().answer().filter(answer -> answer.seconds() >= patience).isPresent()
        && turn.acceptedAt().plus(WITHIN).isAfter(clock.instant());
  }
}
