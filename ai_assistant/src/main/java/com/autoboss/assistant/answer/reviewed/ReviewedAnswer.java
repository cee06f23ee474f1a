package com.autoboss.assistant.answer.reviewed;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer that an editor stands for.
 *
 * @param question as it was asked
 * @param words the question as it was searched for: complete, without the model's name
 * @param language primary tag of the language in which it is asked and answered
 * @param model name of the one model that it is about
 * @param note for other editors; never shown to askers
 * @param changedBy name of the member who changed it last
 */
public record ReviewedAnswer(
    UUID id,
    String question,
    String words,
    String language,
    UUID modelId,
    String model,
    State state,
    @Nullable String note,
    List<ReviewedStatement> statements,
    String changedBy,
    Instant changedAt) {

  public ReviewedAnswer {
    statements = List.copyOf(statements);
  }

  /** Whether it is given. */
  public enum State {
    /** It is given. */
    ACTIVE,
    /** A passage that it rests on is not in force any more; it waits for an editor. */
    OUTDATED,
    /** An editor holds it back. */
    SUSPENDED,
    /** It is over, and kept for the record. */
    RETIRED
  }

  ReviewedAnswer outdated() {
    return new ReviewedAnswer(
        id,
        question,
        words,
        language,
        modelId,
        model,
        State.OUTDATED,
        note,
        statements,
        changedBy,
        changedAt);
  }
}
