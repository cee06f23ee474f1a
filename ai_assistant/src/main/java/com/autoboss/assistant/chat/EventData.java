package com.autoboss.assistant.chat;

import com.autoboss.assistant.answer.Answer;
import com.autoboss.assistant.answer.AnswerPart;
import com.autoboss.assistant.answer.Citation;
import com.autoboss.assistant.answer.PartNumbers;
import com.autoboss.assistant.answer.RefusalReason;
import com.autoboss.assistant.answer.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the events carry, in the form that leaves the house. */
sealed interface EventData {

  /** The event that carries it. */
  TurnEvent.Type type();

  /** What is written into the log. */
  default Object body() {
    return this;
  }

  /** A part of an answer, as an event. */
  static EventData of(AnswerPart part) {
    return switch (part) {
      case AnswerPart.Progress progress -> new Plain(TurnEvent.Type.PROGRESS, progress);
      case AnswerPart.HazardFound found -> new Plain(TurnEvent.Type.HAZARD, found.hazard());
      case AnswerPart.ConflictFound conflict -> new Plain(TurnEvent.Type.CONFLICT, conflict);
      case AnswerPart.CorrectionFound found ->
          new Plain(TurnEvent.Type.CORRECTION, found.correction());
      case AnswerPart.StatementReady ready -> Said.of(ready.statement(), ready.citations());
      case AnswerPart.Withdrawn withdrawn -> new Plain(TurnEvent.Type.WITHDRAWN, withdrawn);
    };
  }

  /** The end of an answer or refusal, as an event. */
  static EventData endOf(Answer answer) {
    return answer.refused()
        ? new Refused(
            answer.reason(),
            answer.nearest(),
            answer.choices(),
            answer.answer(),
            answer.id(),
            answer.remarks().requestForPerson())
        : new Done(answer.id());
  }

  /** Something whose own form is fit to leave. */
  record Plain(TurnEvent.Type type, Object body) implements EventData {}

  /** A statement together with what it cites, complete by itself. */
  record Said(int n, String text, String language, List<Citation> citations, List<String> parts)
      implements EventData {

    static Said of(Statement statement, Map<Integer, Citation> citations) {
      List<Citation> cited =
          statement.citations().stream()
              .map(index -> Objects.requireNonNull(citations.get(index), "a citation is missing"))
              .toList();
      return new Said(
          statement.n(),
          statement.text(),
          statement.language(),
          cited,
          PartNumbers.in(statement.text(), cited));
    }

    @Override
    public TurnEvent.Type type() {
      return TurnEvent.Type.STATEMENT;
    }
  }

  /** Why there is no answer, and what came nearest. */
  record Refused(
      @Nullable RefusalReason reason,
      List<Citation> nearest,
      List<String> choices,
      String text,
      UUID answerId,
      boolean requestForPerson)
      implements EventData {

    @Override
    public TurnEvent.Type type() {
      return TurnEvent.Type.REFUSED;
    }
  }

  /** The answer is complete. */
  record Done(UUID answerId) implements EventData {

    @Override
    public TurnEvent.Type type() {
      return TurnEvent.Type.DONE;
    }
  }

  /** Something here failed. */
  record Failed(String code, boolean retry) implements EventData {

    @Override
    public TurnEvent.Type type() {
      return TurnEvent.Type.FAILED;
    }
  }
}
