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
  private static final int QUOTES_OF_SEVERAL = 2;

  /** A language model reads so many passages; what it says is held against them alone. */
  private static final int MOST_EVIDENCE = 8;

  private static final int NEAREST = 3;

  private final PassageLibrary library;
  private final Candidates candidates;
  private final Writer writer;
  private final FromEditors editors;

  FromManuals(
      PassageLibrary library, Candidates candidates, Writer writer, FromEditors editors) {
    this.library = library;
    this.candidates = candidates;
    this.writer = writer;
    this.editors = editors;
  }

  Answer answer(Search search, Frame frame, Outcome outcome, Consumer<AnswerPart> parts) {
    parts.accept(new AnswerPart.Progress("search"));
    List<String> questions = search.questions();
    List<Finding> findings = questions.stream().map(each -> find(each, search, outcome)).toList();
    Cancelled.stopIfSo();
    outcome.searched(search, findings);
    if (BypassRequest.isIn(search.question().text())) {
      return unsafe(search, findings.getFirst().found(), frame, outcome, parts);
    }
    AnswerDraft draft = new AnswerDraft(parts);
    if (editors.answer(search, findings, draft)) {
      return outcome.answered(draft, frame, search.scope().labelled());
    }
    List<ManualPassage> evidence = Finding.evidence(findings);
    if (evidence.isEmpty()) {
      return noEvidence(search, findings.getFirst().found(), frame, outcome);
    }
    parts.accept(new AnswerPart.Progress("compose"));
    int most = questions.size() > 1 ? QUOTES_OF_SEVERAL : MOST_QUOTES;
    return writer.write(
            search, new Evidence(evidence), Finding.leads(findings, most), draft, outcome)
        ? outcome.answered(draft, frame, search.scope().labelled())
        : noEvidence(search, findings.getFirst().found(), frame, outcome);
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

  private Finding find(String question, Search search, Outcome outcome) {
    Set<UUID> scope = search.scope().models().keySet();
    Found found =
        library.search(search.caller(), question, search.question().language(), scope, CANDIDATES);
    outcome.took("embed", found.hits().embedding().toNanos());
    outcome.took("search", found.hits().searching().toNanos());
    List<Ranked> ranked = candidates.of(search.caller(), question, found.passages());
    return new Finding(
        question,
        found,
        passages(EvidenceGate.admit(question, ranked, MOST_QUOTES), MOST_QUOTES),
        passages(EvidenceGate.readable(question, ranked), MOST_EVIDENCE),
        Warnings.found(ranked));
  }

  private static List<ManualPassage> passages(List<Ranked> ranked, int most) {
    return ranked.stream().map(Ranked::passage).limit(most).toList();
  }

  private Answer noEvidence(Search search, Found found, Frame frame, Outcome outcome) {
    List<Citation> nearest =
        found.passages().stream()
            .limit(NEAREST)
            .map(ranked -> AnswerDraft.citation(Quote.whole(ranked.passage())))
            .toList();
    return outcome.refused(
        RefusalReason.NO_EVIDENCE,
        RefusalText.noEvidence(search, found, nearest, frame),
        frame,
        List.of(),
        nearest);
  }
}
