package com.autoboss.assistant.answer.reviewed;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reviewed answers over HTTP, for editors. */
@RestController
@RequestMapping("/api/v1/reviewed-answers")
class ReviewedController {

  private final ReviewedAnswers answers;

  ReviewedController(ReviewedAnswers answers) {
    this.answers = answers;
  }

  @GetMapping
  @Requires(Permission.EDIT_MANUALS)
  List<ReviewedAnswer> all(Caller caller) {
    return answers.all(caller);
  }

  @GetMapping("/{id}")
  @Requires(Permission.EDIT_MANUALS)
  ReviewedAnswer get(Caller caller, @PathVariable UUID id) {
    return answers.get(caller, id);
  }

  /** Who did what to it, the first thing first. */
  @GetMapping("/{id}/changes")
  @Requires(Permission.EDIT_MANUALS)
  List<ReviewedChange> changes(Caller caller, @PathVariable UUID id) {
    return answers.changes(caller, id);
  }

  @PostMapping("/{id}/suspend")
  @Requires(Permission.EDIT_MANUALS)
  ReviewedAnswer suspend(Caller caller, @PathVariable UUID id) {
    return answers.put(caller, id, ReviewedAnswer.State.SUSPENDED);
  }

  @PostMapping("/{id}/resume")
  @Requires(Permission.EDIT_MANUALS)
  ReviewedAnswer resume(Caller caller, @PathVariable UUID id) {
    return answers.put(caller, id, ReviewedAnswer.State.ACTIVE);
  }

  /** It is kept for the record, and never given again. */
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Requires(Permission.EDIT_MANUALS)
  void retire(Caller caller, @PathVariable UUID id) {
    answers.put(caller, id, ReviewedAnswer.State.RETIRED);
  }
}
