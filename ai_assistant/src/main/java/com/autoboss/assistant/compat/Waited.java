package com.autoboss.assistant.compat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.answer.Answer;
import com.autoboss.assistant.chat.Turn;
import com.autoboss.assistant.chat.TurnState;
import com.autoboss.assistant.chat.Turns;
import com.autoboss.assistant.machines.MachineData;
import com.autoboss.assistant.refusal.Refusal;
import com.autoboss.assistant.refusal.Unavailable;
import java.time.Duration;

/** A turn that was waited for. */
record Waited(Turn turn, Answer answer) {

  /**
   * Waits as long as a call may; refuses, with the reason in {@code detail}, without answer.
   *
   * @param spent how much of the time of the call is over already
   */
  static Waited on(Turns turns, Caller caller, Turn accepted, Duration spent)
      throws InterruptedException {
    Turn turn = turns.await(caller, accepted, turns.longestWait().minus(spent));
    return turn.state()
        .answer()
        .map(answer -> new Waited(turn, answer))
        .orElseThrow(() -> withoutAnswer(turn.state()));
  }

  /** The answer, complete by itself; it says when the host told nothing of the machine. */
  String text() {
    MachineData data = turn.machineData();
    return data == null || data.state() == MachineData.State.COMPLETE
        ? answer.answer()
        : answer.answer() + "\n\n" + Words.in(answer.language(), "machine-data-away");
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
