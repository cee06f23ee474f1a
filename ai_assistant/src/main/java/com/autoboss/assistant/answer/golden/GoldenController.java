package com.autoboss.assistant.answer.golden;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Golden questions over HTTP, for editors. */
@RestController
@RequestMapping("/api/v1/golden-questions")
class GoldenController {

  private final GoldenQuestions questions;

  GoldenController(GoldenQuestions questions) {
    this.questions = questions;
  }

  @GetMapping
  @Requires(Permission.EDIT_MANUALS)
  List<GoldenQuestion> all(Caller caller) {
    return questions.all(caller);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Requires(Permission.EDIT_MANUALS)
  GoldenQuestion add(Caller caller, @Valid @RequestBody GoldenBody body) {
    return questions.add(caller, body.question());
  }

  @PutMapping("/{id}")
  @Requires(Permission.EDIT_MANUALS)
  GoldenQuestion change(Caller caller, @PathVariable UUID id, @Valid @RequestBody GoldenBody body) {
    return questions.change(caller, id, body.question());
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Requires(Permission.EDIT_MANUALS)
  void remove(Caller caller, @PathVariable UUID id) {
    questions.remove(caller, id);
  }
}
