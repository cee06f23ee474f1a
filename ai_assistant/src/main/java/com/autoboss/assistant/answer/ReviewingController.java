package com.autoboss.assistant.answer;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import com.autoboss.assistant.answer.reviewed.NewReviewedAnswer;
import com.autoboss.assistant.answer.reviewed.ReviewedAnswer;
import com.autoboss.assistant.answer.reviewed.ReviewedAnswers;
import com.autoboss.assistant.answer.reviewed.ReviewedStatement;
import com.autoboss.assistant.refusal.Invalid;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Writing reviewed answers over HTTP. */
@RestController
@RequestMapping("/api/v1/reviewed-answers")
class ReviewingController {

  private final Reviewing reviewing;
  private final ReviewedAnswers answers;

  ReviewingController(Reviewing reviewing, ReviewedAnswers answers) {
    this.reviewing = reviewing;
    this.answers = answers;
  }

  /** Of an answer, or for its question with other words about its citations. */
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Requires(Permission.EDIT_MANUALS)
  ReviewedAnswer add(Caller caller, @Valid @RequestBody Body body) {
    UUID answer = body.answer();
    if (answer == null) {
      throw new Invalid("bad-answer", "name the answer that this is made of");
    }
    return reviewing.add(caller, answer, body.statements(), body.note());
  }

  /** Other words about the same citations, in any order, each as often as wanted. */
  @PutMapping("/{id}")
  @Requires(Permission.EDIT_MANUALS)
  ReviewedAnswer change(Caller caller, @PathVariable UUID id, @Valid @RequestBody Body body) {
    ReviewedAnswer old = answers.get(caller, id);
    List<Reviewing.Said> said = body.statements();
    List<ReviewedStatement> statements =
        said == null ? old.statements() : said.stream().map(each -> said(old, each)).toList();
    return answers.change(
        caller,
        id,
        new NewReviewedAnswer(
            old.question(),
            old.words(),
            old.language(),
            old.modelId(),
            Objects.requireNonNullElse(body.note(), old.note() == null ? "" : old.note()),
            statements));
  }

  private static ReviewedStatement said(ReviewedAnswer old, Reviewing.Said said) {
    if (said.citation() < 0 || said.citation() >= old.statements().size()) {
      throw new Invalid("bad-statements", "the answer has no statement " + said.citation());
    }
    return old.statements().get(said.citation()).saying(said.text().strip());
  }

  /**
   * A reviewed answer as it is sent.
   *
   * @param answer the given answer that it is made of; not looked at in changes
   * @param statements null takes those that there are; {@code citation} is the index of a citation
   *     of the answer, in changes of a statement of the reviewed answer, from 0
   */
  record Body(
      @Nullable UUID answer, @Nullable List<Reviewing.Said> statements, @Nullable String note) {}
}
