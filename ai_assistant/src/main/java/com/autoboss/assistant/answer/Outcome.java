package com.autoboss.assistant.answer;

import com.autoboss.assistant.answer.composing.Composition;
import com.autoboss.assistant.answer.grounding.Claim;
import com.autoboss.assistant.answer.grounding.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes the finished answer, or the finished refusal. Measures on the way how long each stage took.
 */
final class Outcome {

  private static final double NANOS_PER_MILLISECOND = 1e6;
  private static final double NANOS_PER_SECOND = 1e9;

  private final UUID id = UUID.randomUUID();
  private final long began = System.nanoTime();
  private final Map<String, Double> timings = new LinkedHashMap<>();

  private final Telling telling;
  private final boolean personWanted;

  Outcome(Question question, String language) {
    this.telling = new Telling(question, language);
    this.personWanted = PersonRequest.isIn(question.text());
  }

  /** What the search found, and what of it is evidence. */
  void searched(Search search, List<Finding> findings) {
    telling.searched(search, findings);
  }

  void composed(Composition by) {
    telling.composed(by);
  }

  void judged(Claim claim, Verdict verdict) {
    telling.judged(claim, verdict);
  }

  /** How the answer came about. */
  Trace trace(Answer answer) {
    return telling.of(answer);
  }

  void took(String stage, long nanos) {
    timings.merge(stage, nanos / NANOS_PER_MILLISECOND, Double::sum);
  }

  Answer answered(AnswerDraft draft, Frame frame, boolean labelled) {
    return finished(
        AnswerText.of(draft, frame, labelled),
        frame,
        null,
        List.of(),
        List.of(),
        draft,
        remarks(draft));
  }

  Answer refused(
      RefusalReason reason,
      String text,
      Frame frame,
      List<String> choices,
      List<Citation> nearest) {
    AnswerDraft empty = new AnswerDraft(part -> {});
    return finished(text, frame, reason, choices, nearest, empty, remarks(empty));
  }

  /** Only people can answer who is asked for. */
  Answer handedOver(Frame frame) {
    return finished(
        frame.text("person"),
        frame,
        RefusalReason.NO_EVIDENCE,
        List.of(),
        List.of(),
        new AnswerDraft(part -> {}),
        new Remarks(true, List.of(), List.of()));
  }

  private Remarks remarks(AnswerDraft draft) {
    Remarks drafted = draft.remarks();
    return new Remarks(personWanted, drafted.corrections(), drafted.conflicts());
  }

  /** A refusal to get around a protection, with the warnings of the draft. */
  Answer unsafe(AnswerDraft draft, Frame frame, String text) {
    String whole = AnswerText.warnings(text, draft, frame);
    return finished(
        whole, frame, RefusalReason.UNSAFE, List.of(), List.of(), draft, remarks(draft));
  }

  private Answer finished(
      String text,
      Frame frame,
      @Nullable RefusalReason reason,
      List<String> choices,
      List<Citation> nearest,
      AnswerDraft draft,
      Remarks remarks) {
    return new Answer(
        id,
        text,
        frame.language(),
        reason != null,
        reason,
        choices,
        nearest,
        draft.statements(),
        draft.citations(),
        draft.hazards(),
        telling.modelUsed(),
        telling.cost(),
        (System.nanoTime() - began) / NANOS_PER_SECOND,
        Map.copyOf(timings),
        id,
        remarks,
        draft.review());
  }
}
