package com.autoboss.assistant.answer;

import com.autoboss.assistant.answer.grounding.Quote;
import com.autoboss.assistant.knowledge.ManualPassage;
import com.autoboss.assistant.knowledge.PictureAddress;
import com.autoboss.assistant.knowledge.reader.Box;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An answer while it is put together: shows each part as soon as it stands, hazards before
 * statements.
 */
final class AnswerDraft {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC);

  private final List<Hazard> hazards = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Citation> citations = new ArrayList<>();
  private final List<String> headings = new ArrayList<>();
  private final List<Remarks.Correction> corrections = new ArrayList<>();
  private final List<List<Citation>> conflicts = new ArrayList<>();
  private final Consumer<AnswerPart> parts;
  private boolean sample;
  private boolean composed;
  private Answer.@Nullable Review review;

  AnswerDraft(Consumer<AnswerPart> parts) {
    this.parts = parts;
  }

  void hazard(ManualPassage warning) {
    ManualPassage.Source source = warning.source();
    Hazard hazard =
        new Hazard(
            warning.text(),
            warning.level() == null ? "WARNING" : warning.level().name(),
            source.file(),
            source.title(),
            warning.page(),
            corners(warning.box()),
            PictureAddress.of(source.manual(), source.number(), warning.page()),
            warning.language(),
            source.sample());
    if (hazards.stream().noneMatch(known -> sameWords(known.text(), hazard.text()))) {
      hazards.add(hazard);
      parts.accept(new AnswerPart.HazardFound(hazard));
    }
  }

  /** Places that contradict each other; said before anything is stated. */
  void conflict(Contradiction contradiction) {
    List<Citation> both =
        List.of(citation(contradiction.one()), citation(contradiction.other()));
    conflicts.add(both);
    parts.accept(new AnswerPart.ConflictFound(both));
  }

  /** What the question has wrong. */
  void correction(Remarks.Correction correction) {
    corrections.add(correction);
    parts.accept(new AnswerPart.CorrectionFound(correction));
  }

  Remarks remarks() {
    return new Remarks(false, corrections, conflicts);
  }

  /** A quotation states what it quotes: the statement is the quote. */
  void quotation(Quote quote) {
    add(quote.text(), quote.passage().language(), quote);
  }

  /** What a model says and the quote carries. */
  void statement(String text, String language, Quote quote) {
    composed = true;
    add(text, language, quote);
  }

  private void add(String text, String language, Quote quote) {
    boolean known = statements.stream().anyMatch(each -> sameWords(each.text(), text));
    if (known) {
      return;
    }
    Citation citation = citation(quote);
    int index = citations.indexOf(citation);
    if (index < 0) {
      index = citations.size();
      citations.add(citation);
      headings.add(Heading.above(quote));
    }
    sample |= quote.passage().source().sample();
    Statement statement = new Statement(statements.size() + 1, text, language, List.of(index));
    statements.add(statement);
    parts.accept(new AnswerPart.StatementReady(statement, Map.of(index, citation)));
  }

  /** Takes back everything that it says; warnings stay, they are true all the same. */
  void withdraw() {
    statements.forEach(each -> parts.accept(new AnswerPart.Withdrawn(each.n())));
    statements.clear();
    citations.clear();
  }

  /** All that it says is what an editor has written. */
  void reviewed(Answer.Review by) {
    review = by;
  }

  /** The editor's answer that this is; null for every other one. */
  Answer.@Nullable Review review() {
    return review;
  }

  /** What to say above the statements: who put them into words. */
  String heading(Frame frame) {
    return review == null
        ? frame.text(composed ? "composed" : "quoted")
        : frame.text("reviewed", DAY.format(review.at()));
  }

  static Citation citation(Quote quote) {
    ManualPassage passage = quote.passage();
    ManualPassage.Source source = passage.source();
    return new Citation(
        source.file(),
        source.manual(),
        source.title(),
        source.number(),
        passage.page(),
        quote.text(),
        corners(passage.boxOf(quote.start(), quote.end())),
        PictureAddress.of(source.manual(), source.number(), passage.page()),
        String.join(", ", source.models()),
        passage.language(),
        source.sample());
  }

  List<Hazard> hazards() {
    return List.copyOf(hazards);
  }

  List<Statement> statements() {
    return List.copyOf(statements);
  }

  List<Citation> citations() {
    return List.copyOf(citations);
  }

  /** The words above a quote, by the index of its citation; empty where there are none to show. */
  String heading(int citation) {
    return headings.get(citation);
  }

  /** Whether any quote comes from a manual with invented values. */
  boolean fromSample() {
    return sample;
  }

  private static boolean sameWords(String one, String other) {
    return one.replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT)
        .equals(other.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
  }

  private static List<Double> corners(Box box) {
    return List.of(box.x0(), box.y0(), box.x1(), box.y1());
  }
}
