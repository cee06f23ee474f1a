package com.autoboss.assistant.chat;

import com.autoboss.assistant.answer.Answer;
import com.autoboss.assistant.answer.Citation;
import com.autoboss.assistant.answer.Hazard;
import com.autoboss.assistant.answer.PartNumbers;
import com.autoboss.assistant.answer.RefusalReason;
import com.autoboss.assistant.answer.Remarks;
import com.autoboss.assistant.answer.Statement;
import com.autoboss.assistant.machines.MachineData;
import com.autoboss.assistant.photos.Photo;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the interface shows of a turn: where it stands, and its answer once there is one.
 *
 * @param machineData what the host application said of the asker's machines
 * @param feedback what the asker said of it
 * @param attachments photos that came with the question
 * @param events address of its event stream, from the root of the service
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TurnView(
    UUID id,
    int n,
    String state,
    String events,
    String question,
    Instant acceptedAt,
    @Nullable MachineData machineData,
    List<Photo> attachments,
    @Nullable Failure failure,
    @Nullable Opinion feedback,
    @JsonUnwrapped @Nullable AnswerView answer) {

  static TurnView of(Turn turn) {
    return new TurnView(
        turn.id(),
        turn.n(),
        turn.state().label(),
        "/api/v1/conversations/%s/turns/%d/events".formatted(turn.conversation(), turn.n()),
        turn.text(),
        turn.acceptedAt(),
        turn.machineData(),
        turn.photos(),
        turn.state() instanceof TurnState.Failed failed ? Failure.of(failed) : null,
        turn.feedback() == null ? null : Opinion.of(turn.feedback()),
        turn.state().answer().map(AnswerView::of).orElse(null));
  }

  /** What the asker said of an answer. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Opinion(String outcome, @Nullable String reason, @Nullable String text) {

    static Opinion of(Feedback feedback) {
      return new Opinion(feedback.outcome().label(), feedback.reason(), feedback.text());
    }
  }

  /** Why there is nothing, and whether asking the same again may help. */
  record Failure(String code, boolean retry) {

    static Failure of(TurnState.Failed failed) {
      return new Failure(failed.code(), failed.retry());
    }
  }

  /** An answer in the form in which every interface of the product shows it. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record AnswerView(
      UUID answerId,
      String answer,
      String language,
      boolean refused,
      @Nullable RefusalReason reason,
      List<String> choices,
      List<Citation> nearest,
      List<Statement> statements,
      List<Citation> citations,
      List<Hazard> hazards,
      List<String> parts,
      String modelUsed,
      BigDecimal cost,
      double seconds,
      Map<String, Double> timings,
      UUID traceId,
      boolean requestForPerson,
      List<Remarks.Correction> corrections,
      List<List<Citation>> conflicts,
      Answer.@Nullable Review review) {

    static AnswerView of(Answer answer) {
      return new AnswerView(
          answer.id(),
          answer.answer(),
          answer.language(),
          answer.refused(),
          answer.reason(),
          answer.choices(),
          answer.nearest(),
          answer.statements(),
          answer.citations(),
          answer.hazards(),
          PartNumbers.in(answer),
          answer.modelUsed(),
          answer.cost(),
          answer.seconds(),
          answer.timings(),
          answer.traceId(),
          answer.remarks().requestForPerson(),
          answer.remarks().corrections(),
          answer.remarks().conflicts(),
          answer.review());
    }
  }
}
