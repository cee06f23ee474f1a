package com.autoboss.assistant.answer;

import com.autoboss.assistant.answer.grounding.Evidence;
import com.autoboss.assistant.answer.grounding.Quote;
import com.autoboss.assistant.knowledge.ManualPassage;
import com.autoboss.assistant.knowledge.PassageLibrary;
import com.autoboss.assistant.knowledge.PassageLibrary.Found;
import com.autoboss.assistant.knowledge.PassageLibrary.Ranked;
import com.autoboss.assistant.knowledge.layout.Kind;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Answers a question whose model is known from that model's manuals, or says that they do not. */
@Component
class FromManuals {

  private static final int CANDIDATES = 30;
  private static final int MOST_QUOTES = 3;

  /** A language model reads so many passages; what it says is held against them alone. */
  private static final int MOST_EVIDENCE = 6;

  private static final int NEAREST = 3;

  private final PassageLibrary library;
  private final Writer writer;

  FromManuals(PassageLibrary library, Writer writer) {
    this.library = library;
    this.writer = writer;
  }

  Answer answer(Search search, Frame frame, Outcome outcome, Consumer<AnswerPart> parts) {
    parts.accept(new AnswerPart.Progress("search"));
    Found found = find(search, outcome);
    Cancelled.stopIfSo();
    List<ManualPassage> evidence =
        EvidenceGate.admit(search.words(), found.passages(), MOST_EVIDENCE).stream()
            .map(Ranked::passage)
            .toList();
    outcome.searched(search, found, evidence);
    if (BypassRequest.isIn(search.words())) {
      return unsafe(search, found, frame, outcome, parts);
    }
    if (evidence.isEmpty()) {
      return noEvidence(search, found, frame, outcome);
    }
    parts.accept(new AnswerPart.Progress("compose"));
    AnswerDraft draft = new AnswerDraft(parts);
    List<ManualPassage> quotable = evidence.stream().limit(MOST_QUOTES).toList();
    return writer.write(search, new Evidence(evidence), quotable, draft, outcome)
        ? outcome.answered(draft, frame, search.scope().labelled())
        : noEvidence(search, found, frame, outcome);
  }

  /** Whatever was found about it, only its warnings are shown. */
  private Answer unsafe(
      Search search, Found found, Frame frame, Outcome outcome, Consumer<AnswerPart> parts) {
    AnswerDraft draft = new AnswerDraft(parts);
    List<ManualPassage> nearest =
        found.passages().stream().map(Ranked::passage).limit(NEAREST).toList();
    found.passages().stream()
        .map(Ranked::passage)
        .filter(passage -> passage.kind() == Kind.WARNING)
        .limit(NEAREST)
        .forEach(draft::hazard);
    library.warningsWith(search.caller(), nearest).forEach(draft::hazard);
    String models = String.join(", ", search.scope().models().values());
    return outcome.unsafe(draft, frame, frame.text("unsafe", models));
  }

  private Found find(Search search, Outcome outcome) {
    Set<UUID> scope = search.scope().models().keySet();
    Found found =
        library.search(
            search.caller(), search.words(), search.question().language(), scope, CANDIDATES);
    outcome.took("embed", found.hits().embedding().toNanos());
    outcome.took("search", found.hits().searching().toNanos());
    return found;
  }

  private Answer noEvidence(Search search, Found found, Frame frame, Outcome outcome) {
    List<Citation> nearest =
        found.passages().stream()
            .limit(NEAREST)
            .map(ranked -> AnswerDraft.citation(Quote.whole(ranked.passage())))
            .toList();
    String models = String.join(", ", search.scope().models().values());
    return outcome.refused(
        RefusalReason.NO_EVIDENCE, frame.text("no-evidence", models), frame, List.of(), nearest);
  }
}
