package com.autoboss.assistant.chat;

import com.autoboss.assistant.answer.Answer;
import com.autoboss.assistant.answer.AnswerPart;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that happened to the turns: numbered events that never change. Runs write to it,
 * streams and waiting calls only read it; so a reader that comes late or again misses nothing.
 */
@Component
class TurnLog {

  private final TurnEventStore store;
  private final GroupCommit commits;
  private final Watches watches;
  private final JsonMapper json;

  TurnLog(TurnEventStore store, GroupCommit commits, Watches watches, JsonMapper json) {
    this.store = store;
    this.commits = commits;
    this.watches = watches;
    this.json = json;
  }

  /** The events after this number, in order; not always all of them at once. */
  List<TurnEvent> read(UUID turn, int after) {
    return watches.read(turn, after, n -> store.read(turn, n));
  }

  /** Begins to wait for news; begin before reading, and nothing is missed. */
  Watches.Watch watch(UUID turn) {
    return watches.begin(turn);
  }

  /** Whether the turn is still there: its owner may delete it while somebody reads. */
  boolean knows(UUID turn) {
    return store.exists(turn);
  }

  /** Throws {@link LeaseLost} when the turn is not the claim's any more. */
  void append(Claim claim, AnswerPart part) {
    EventData data = EventData.of(part);
    commits.append(claim, data.type(), json.writeValueAsString(data.body()));
  }

  /** Ends the turn with an answer or a refusal; as {@link #append}. */
  void end(Claim claim, Answer answer) {
    TurnState state =
        answer.refused() ? new TurnState.Refused(answer) : new TurnState.Answered(answer);
    end(claim, state, EventData.endOf(answer), json.writeValueAsString(answer));
  }

  /** Ends the turn with a failure; as {@link #append}. */
  void fail(Claim claim, TurnState.Failed failure) {
    end(claim, failure, new EventData.Failed(failure.code(), failure.retry()), null);
  }

  private void end(Claim claim, TurnState state, EventData data, @Nullable String answer) {
    commits.end(new Entry(claim, data.type(), json.writeValueAsString(data)), state, answer);
  }
}
