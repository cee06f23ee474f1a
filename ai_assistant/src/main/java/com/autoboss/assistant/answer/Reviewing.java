package com.autoboss.assistant.answer;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.answer.reviewed.NewReviewedAnswer;
import com.autoboss.assistant.answer.reviewed.ReviewedAnswer;
import com.autoboss.assistant.answer.reviewed.ReviewedAnswers;
import com.autoboss.assistant.answer.reviewed.ReviewedStatement;
import com.autoboss.assistant.machines.Models;
import com.autoboss.assistant.refusal.Conflicting;
import com.autoboss.assistant.refusal.Invalid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Makes reviewed answers of answers that were given. */
@Service
class Reviewing {

  private final TraceStore traces;
  private final Models models;
  private final ReviewedAnswers answers;

  Reviewing(TraceStore traces, Models models, ReviewedAnswers answers) {
    this.traces = traces;
    this.models = models;
    this.answers = answers;
  }

  /**
   * Makes one of an answer, or of what an editor says instead. Refused with {@code no-single-model}
   * for an answer about several models, {@code bad-statements} for a citation that it does not
   * have, and as {@link ReviewedAnswers#add} refuses.
   *
   * @param instead null takes the statements as they are
   */
  ReviewedAnswer add(
      Caller caller, UUID answer, @Nullable List<Said> instead, @Nullable String note) {
    caller.needs(Permission.EDIT_MANUALS);
    Trace trace = traces.find(answer).orElseThrow(UnknownAnswer::new);
    if (trace.models().size() != 1) {
      throw new Conflicting("no-single-model", "a reviewed answer is about one model");
    }
    Trace.Asked asked = trace.question();
    List<ReviewedStatement> statements =
        instead == null ? asGiven(trace) : instead.stream().map(said -> said(trace, said)).toList();
    return answers.add(
        caller,
        new NewReviewedAnswer(
            asked.text(),
            asked.words(),
            asked.language(),
            models.get(trace.models().getFirst()).id(),
            note,
            statements));
  }

  private static List<ReviewedStatement> asGiven(Trace trace) {
    return trace.answer().statements().stream()
        .map(each -> placed(trace, each.citations().getFirst(), each.text(), each.language()))
        .toList();
  }

  private static ReviewedStatement said(Trace trace, Said said) {
    return placed(trace, said.citation(), said.text().strip(), trace.question().language());
  }

  private static ReviewedStatement placed(Trace trace, int index, String text, String language) {
    List<Citation> citations = trace.answer().citations();
    if (index < 0 || index >= citations.size()) {
      throw new Invalid("bad-statements", "the answer has no citation " + index);
    }
    Citation cited = citations.get(index);
    String passage =
        trace.retrieved().stream()
            .filter(each -> each.page() == cited.page() && each.manual().equals(cited.manual()))
            .filter(each -> each.text().contains(cited.quote()))
            .findFirst()
            .orElseThrow(
                () -> new Conflicting("outdated", "the answer does not say where it is from"))
            .passage();
    return new ReviewedStatement(
        text, language, passage, cited.manualId(), cited.version(), cited.page(), cited.quote());
  }

  /**
   * What an editor says of a citation.
   *
   * @param citation index in the answer, from 0
   */
  record Said(String text, int citation) {}
}
