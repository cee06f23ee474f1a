package com.autoboss.assistant.answer.reviewed;

import com.autoboss.assistant.refusal.Invalid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reviewed answer as an editor hands it in.
 *
 * @param question as it was asked
 * @param words the question as it was searched for
 * @param language primary tag
 * @param model the one model that it is about
 * @param note for other editors; null when there is none
 */
public record NewReviewedAnswer(
    String question,
    String words,
    String language,
    UUID model,
    @Nullable String note,
    List<ReviewedStatement> statements) {

  private static final int MOST_STATEMENTS = 8;
  private static final int LONGEST_NOTE = 2_000;

  public NewReviewedAnswer {
    statements = List.copyOf(statements);
    if (statements.isEmpty() || statements.size() > MOST_STATEMENTS) {
      throw new Invalid("bad-statements", "an answer has 1 to " + MOST_STATEMENTS + " statements");
    }
    if (note != null && note.length() > LONGEST_NOTE) {
      throw new Invalid("bad-note", "a note has at most " + LONGEST_NOTE + " characters");
    }
  }
}
