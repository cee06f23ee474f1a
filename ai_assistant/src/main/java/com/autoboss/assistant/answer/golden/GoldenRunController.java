package com.autoboss.assistant.answer.golden;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asking golden questions, and what came of it. */
@RestController
@RequestMapping("/api/v1/golden-questions/runs")
class GoldenRunController {

  private static final int LATEST = 50;

  private final GoldenQuestions questions;
  private final GoldenRuns runs;
  private final GoldenRunStore store;

  GoldenRunController(GoldenQuestions questions, GoldenRuns runs, GoldenRunStore store) {
    this.questions = questions;
    this.runs = runs;
    this.store = store;
  }

  /** Asks all of them now. */
  @PostMapping
  @Requires(Permission.EDIT_MANUALS)
  GoldenRun run(Caller caller) {
    return runs.run(caller, questions.all(caller), GoldenRun.Cause.COMMAND, null);
  }

  @GetMapping
  @Requires(Permission.EDIT_MANUALS)
  List<GoldenRun> latest(Caller caller) {
    return store.latest(LATEST);
  }

  @GetMapping("/{id}")
  @Requires(Permission.EDIT_MANUALS)
  GoldenRun get(Caller caller, @PathVariable UUID id) {
    return store.get(id).orElseThrow(UnknownGoldenQuestion::new);
  }
}
