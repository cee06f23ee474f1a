package com.autoboss.assistant.chat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import com.autoboss.assistant.answer.Answer;
import com.autoboss.assistant.answer.Citation;
import com.autoboss.assistant.answer.golden.GoldenQuestion;
import com.autoboss.assistant.answer.golden.GoldenQuestions;
import com.autoboss.assistant.answer.golden.NewGoldenQuestion;
import com.autoboss.assistant.refusal.Conflicting;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Makes a golden question of an answer in one of the editor's own conversations. */
@RestController
class GoldenTurnController {

  private final Turns turns;
  private final GoldenQuestions golden;

  GoldenTurnController(Turns turns, GoldenQuestions golden) {
    this.turns = turns;
    this.golden = golden;
  }

  /** The first page that the answer cites is the one to be found. */
  @PostMapping("/api/v1/conversations/{id}/turns/{n}/golden-question")
  @ResponseStatus(HttpStatus.CREATED)
  @Requires(Permission.EDIT_MANUALS)
  GoldenQuestion make(Caller caller, @PathVariable UUID id, @PathVariable int n) {
    Turn turn = turns.get(caller, id, n);
    Citation cited =
        turn.state().answer().map(Answer::citations).orElse(List.of()).stream()
            .findFirst()
            .orElseThrow(() -> new Conflicting("not-answered", "this turn cites no page"));
    return golden.add(
        caller,
        new NewGoldenQuestion(turn.text(), null, cited.model(), cited.manualId(), cited.page()));
  }
}
