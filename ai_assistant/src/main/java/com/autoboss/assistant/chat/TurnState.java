package com.autoboss.assistant.chat;

import com.autoboss.assistant.answer.Answer;
import java.util.Optional;

/** Where a turn stands: accepted, then running, then one of four ends that it never leaves. */
public sealed interface TurnState {

  /** Stored, and waiting for its turn to run. */
  record Accepted() implements TurnState {}

  /** Being answered under a lease. */
  record Running() implements TurnState {}

  /** Answered, with citations. */
  record Answered(Answer result) implements TurnState {}

  /** There is no answer, and the reason is known. */
  record Refused(Answer result) implements TurnState {}

  /**
   * Something here failed.
   *
   * @param code stable, in kebab case
   * @param retry whether asking the same again may help
   */
  record Failed(String code, boolean retry) implements TurnState {}

  /** The asker stopped it. */
  record Cancelled() implements TurnState {}

  /** Whether this is an end. */
  default boolean isEnd() {
    return !(this instanceof Accepted || this instanceof Running);
  }

  /** The answer or refusal; empty for every other state. */
  default Optional<Answer> answer() {
    return switch (this) {
      case Answered answered -> Optional.of(answered.result());
      case Refused refused -> Optional.of(refused.result());
      default -> Optional.empty();
    };
  }

  /** The name that interfaces and the database know. */
  default String label() {
    return switch (this) {
      case Accepted _ -> "ACCEPTED";
      case Running _ -> "RUNNING";
      case Answered _ -> "ANSWERED";
      case Refused _ -> "REFUSED";
      case Failed _ -> "FAILED";
      case Cancelled _ -> "CANCELLED";
    };
  }
}
