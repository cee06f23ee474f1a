package com.autoboss.assistant.answer;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.answer.grounding.Evidence;
import com.autoboss.assistant.answer.grounding.Quote;
import com.autoboss.assistant.knowledge.ManualPassage;
import com.autoboss.assistant.knowledge.PassageLibrary;
import com.autoboss.assistant.knowledge.PassageLibrary.Found;
import com.autoboss.assistant.knowledge.PassageLibrary.Ranked;
import com.autoboss.assistant.search.Languages;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** From a question to a grounded answer or a refusal that says why. */
@Service
public class Answerer {

  private static final int CANDIDATES = 30;
  private static final int MOST_QUOTES = 3;

  /** A language model reads so many passages; what it says is held against them alone. */
  private static final int MOST_EVIDENCE = 6;

  private static final int NEAREST = 3;

  private final ModelResolver models;
  private final PassageLibrary library;
  private final Languages languages;
  private final Writer writer;

  Answerer(ModelResolver models, PassageLibrary library, Languages languages, Writer writer) {
    this.models = models;
    this.library = library;
    this.languages = languages;
    this.writer = writer;
  }

  /**
   * Answers or refuses; never throws for lack of evidence or of a language model. Parts are given
   * to {@code parts} as they become certain, on the calling thread. Ends with a {@link
   * java.util.concurrent.CancellationException} when the thread is interrupted.
   */
  public Answer answer(Caller caller, Question question, Consumer<AnswerPart> parts) {
    Outcome outcome = new Outcome();
    String language = language(question);
    Frame frame = Frame.in(language);
    return switch (models.resolve(caller, question)) {
      case ModelScope.Needed needed ->
          outcome.refused(
              RefusalReason.MODEL_NEEDED,
              frame.text("model-needed", String.join(", ", needed.choices())),
              frame,
              needed.choices(),
              List.of());
      case ModelScope.Unknown unknown ->
          outcome.refused(
              RefusalReason.MODEL_UNKNOWN,
              frame.text("model-unknown", unknown.name(), String.join(", ", unknown.choices())),
              frame,
              unknown.choices(),
              List.of());
      case ModelScope.Resolved scope ->
          fromManuals(new Search(caller, question, scope, language), frame, outcome, parts);
    };
  }

  private Answer fromManuals(
      Search search, Frame frame, Outcome outcome, Consumer<AnswerPart> parts) {
    parts.accept(new AnswerPart.Progress("search"));
    Found found = find(search, outcome);
    Cancelled.stopIfSo();
    List<ManualPassage> evidence =
        EvidenceGate.admit(search.words(), found.passages(), MOST_EVIDENCE).stream()
            .map(Ranked::passage)
            .toList();
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

  private String language(Question question) {
    return question.language() != null
        ? question.language()
        : languages.detect(question.text()).map(Languages.Guess::language).orElse("en");
  }
}
