package com.autoboss.assistant.compat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.answer.Answer;
import com.autoboss.assistant.chat.Turn;
import com.autoboss.assistant.chat.TurnState;
import com.autoboss.assistant.chat.Turns;
import com.autoboss.assistant.refusal.Refusal;
import com.autoboss.assistant.refusal.Unavailable;

/** A turn that was waited for. */
record Waited(Turn turn, Answer answer) {

  /** Waits as long as a call may; refuses, with the reason in {@code detail}, without answer. */
  static Waited on(Turns turns, Caller caller, Turn accepted) throws InterruptedException {
    Turn turn = turns.await(caller, accepted, turns.longestWait());
    return turn.state()
        .answer()
        .map(answer -> new Waited(turn, answer))
        .orElseThrow(() -> withoutAnswer(turn.state()));
  }

  private static Refusal withoutAnswer(TurnState state) {
    return switch (state) {
      case TurnState.Failed failed ->
          new Unavailable(failed.code(), "the question could not be answered; ask again");
      case TurnState.Cancelled _ ->
          new Unavailable("cancelled", "the question was stopped; ask again");
      default ->
          new Unavailable("answer-not-ready", "the answer takes longer than usual; ask again soon");
    };
  }
}
