package com.autoboss.assistant.support;

import com.autoboss.assistant.answer.Citation;
import com.autoboss.assistant.answer.Hazard;
import com.autoboss.assistant.chat.Feedback;
import com.autoboss.assistant.chat.Turn;
import com.autoboss.assistant.machines.MachineData;
import com.autoboss.assistant.photos.Photo;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked and answered before people took over, with the pages that were quoted.
 *
 * @param answer null when there was none
 * @param feedback what the asker said of it, solved, not_solved or wrong, with his reason and words
 * @param attachments photos that came with the question
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TranscriptTurn(
    int n,
    Instant at,
    String question,
    String state,
    @Nullable String answer,
    List<Citation> citations,
    List<Hazard> hazards,
    @Nullable MachineData machineData,
    @Nullable Opinion feedback,
    List<Photo> attachments) {

  static TranscriptTurn of(Turn turn) {
    return turn.state()
        .answer()
        .map(answer ->
            new TranscriptTurn(
                turn.n(),
                turn.acceptedAt(),
                turn.text(),
                turn.state().label(),
                answer.answer(),
                answer.citations(),
                answer.hazards(),
                turn.machineData(),
                Opinion.of(turn.feedback()),
                turn.photos()))
        .orElseGet(() ->
            new TranscriptTurn(
                turn.n(),
                turn.acceptedAt(),
                turn.text(),
                turn.state().label(),
                null,
                List.of(),
                List.of(),
                turn.machineData(),
                Opinion.of(turn.feedback()),
                turn.photos()));
  }

  /** What the asker said of an answer. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Opinion(String outcome, @Nullable String reason, @Nullable String text) {

    static @Nullable Opinion of(@Nullable Feedback feedback) {
      return feedback == null
          ? null
          : new Opinion(feedback.outcome().label(), feedback.reason(), feedback.text());
    }
  }
}
