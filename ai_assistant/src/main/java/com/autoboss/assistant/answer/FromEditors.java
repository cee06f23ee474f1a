package com.autoboss.assistant.answer;

import com.autoboss.assistant.answer.reviewed.ReviewedAnswers;
import com.autoboss.assistant.answer.reviewed.ReviewedAnswers.Asked;
import com.autoboss.assistant.answer.reviewed.ReviewedAnswers.Match;
import com.autoboss.assistant.knowledge.ManualPassage;
import com.autoboss.assistant.knowledge.PassageLibrary;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives the answer that an editor has written for a question about one model. */
@Component
class FromEditors {

  private final ReviewedAnswers reviewed;
  private final PassageLibrary library;

  FromEditors(ReviewedAnswers reviewed, PassageLibrary library) {
    this.reviewed = reviewed;
    this.library = library;
  }

  /** Writes it into the draft, warnings first; false when there is none. */
  boolean answer(Search search, List<Finding> findings, AnswerDraft draft) {
    Optional<Match> match =
        search.scope().models().size() == 1 && !search.scope().labelled()
            ? reviewed.find(search.caller(), asked(search, findings))
            : Optional.empty();
    match.ifPresent(found -> write(search, found, draft));
    return match.isPresent();
  }

  private void write(Search search, Match match, AnswerDraft draft) {
    List<ManualPassage> passages =
        match.said().stream().map(said -> said.quote().passage()).distinct().toList();
    library.warningsWith(search.caller(), passages).forEach(draft::hazard);
    match
        .said()
        .forEach(said ->
            draft.statement(said.statement().text(), said.statement().language(), said.quote()));
    draft.reviewed(new Answer.Review(match.answer().id(), match.answer().changedAt()));
  }

  private static Asked asked(Search search, List<Finding> findings) {
    UUID model = search.scope().models().keySet().iterator().next();
    String nearest =
        findings.getFirst().found().passages().stream()
            .map(ranked -> ranked.passage().id())
            .findFirst()
            .orElse("");
    return new Asked(model, search.language(), search.words(), nearest);
  }
}
