package com.autoboss.assistant.answer.reviewed;

import com.autoboss.assistant.answer.grounding.Carried;
import com.autoboss.assistant.answer.grounding.Fault;
import com.autoboss.assistant.answer.grounding.Quote;
import com.autoboss.assistant.refusal.Invalid;
import java.util.Optional;

/** What an editor may say: as people talk, but with no number or name that the quote lacks. */
final class EditorsWords {

  private EditorsWords() {}

  /** Refused with {@code not-carried}. */
  static void check(ReviewedStatement statement, Quote quote) {
    Optional<Fault> fault = Carried.fault(statement.text(), statement.language(), quote);
    if (fault.isPresent()) {
      throw new Invalid(
          "not-carried",
          "the quote does not carry this: \"%s\" (%s)"
              .formatted(statement.text(), fault.get().name()));
    }
  }
}
