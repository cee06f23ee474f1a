package com.autoboss.assistant.answer;

import com.autoboss.assistant.answer.composing.Composition;
import com.autoboss.assistant.answer.grounding.Claim;
import com.autoboss.assistant.answer.grounding.Verdict;
import com.autoboss.assistant.llm.Usage;
import java.math.BigDecimal;
import java.util.ArrayList;
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

  private final List<Judged> judged = new ArrayList<>();
  private @Nullable Composition composition;

  /** What was said by the model and what became of it. */
  record Judged(Claim claim, Verdict verdict) {}

  void composed(Composition by) {
    composition = by;
  }

  void judged(Claim claim, Verdict verdict) {
    judged.add(new Judged(claim, verdict));
  }

  void took(String stage, long nanos) {
    timings.merge(stage, nanos / NANOS_PER_MILLISECOND, Double::sum);
  }

  Answer answered(AnswerDraft draft, Frame frame, boolean labelled) {
    return finished(
        AnswerText.of(draft, frame, labelled), frame, null, List.of(), List.of(), draft);
  }

  Answer refused(
      RefusalReason reason,
      String text,
      Frame frame,
      List<String> choices,
      List<Citation> nearest) {
    return finished(text, frame, reason, choices, nearest, new AnswerDraft(part -> {}));
  }

  private Answer finished(
      String text,
      Frame frame,
      @Nullable RefusalReason reason,
      List<String> choices,
      List<Citation> nearest,
      AnswerDraft draft) {
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
        modelUsed(),
        cost(),
        (System.nanoTime() - began) / NANOS_PER_SECOND,
        Map.copyOf(timings),
        id);
  }

  private String modelUsed() {
    String model = composition == null ? null : composition.model();
    return model == null ? "none" : model;
  }

  private BigDecimal cost() {
    Usage usage = composition == null ? null : composition.usage();
    BigDecimal cost = usage == null ? null : usage.cost();
    return cost == null ? BigDecimal.ZERO : cost;
  }
}
