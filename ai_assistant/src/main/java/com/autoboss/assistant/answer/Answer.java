package com.autoboss.assistant.answer;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A finished answer or refusal, in the form in which every interface shows it.
 *
 * @param id of the answer
 * @param answer the statements as one text, complete by itself
 * @param language tag of the language of the frame (the words around the quotes)
 * @param refused whether this says that there is no answer
 * @param reason why it was refused; null for an answer
 * @param choices what the asker can choose from: models for MODEL_NEEDED, else empty
 * @param nearest for a refusal, the pages that came nearest
 * @param statements in order; empty when refused
 * @param citations what the statements point to
 * @param hazards warnings to be shown before the statements
 * @param modelUsed name of the language model; "none" for a quoting answer
 * @param cost in the configured currency; zero without a language model
 * @param seconds from question to answer
 * @param timings milliseconds by stage: embed, search, model, verify
 * @param traceId of the record of how this came about
 * @param remarks what is to be said beside the statements
 * @param review the editor's answer that this is; null for every other answer
 */
public record Answer(
    UUID id,
    String answer,
    String language,
    boolean refused,
    @Nullable RefusalReason reason,
    List<String> choices,
    List<Citation> nearest,
    List<Statement> statements,
    List<Citation> citations,
    List<Hazard> hazards,
    String modelUsed,
    BigDecimal cost,
    double seconds,
    Map<String, Double> timings,
    UUID traceId,
    Remarks remarks,
    @Nullable Review review) {

  /** Answers stored before there were remarks have none. */
  public Answer {
    remarks = Objects.requireNonNullElse(remarks, Remarks.NONE);
  }

  /** An answer that no editor wrote. */
  public Answer(
      UUID id,
      String answer,
      String language,
      boolean refused,
      @Nullable RefusalReason reason,
      List<String> choices,
      List<Citation> nearest,
      List<Statement> statements,
      List<Citation> citations,
      List<Hazard> hazards,
      String modelUsed,
      BigDecimal cost,
      double seconds,
      Map<String, Double> timings,
      UUID traceId,
      Remarks remarks) {
    this(
        id,
        answer,
        language,
        refused,
        reason,
        choices,
        nearest,
        statements,
        citations,
        hazards,
        modelUsed,
        cost,
        seconds,
        timings,
        traceId,
        remarks,
        null);
  }

  /**
   * That an editor stands for the answer.
   *
   * @param id of the reviewed answer
   * @param at when it was written or last changed
   */
  public record Review(UUID id, Instant at) {}
}
