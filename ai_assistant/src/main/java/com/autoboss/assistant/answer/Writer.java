package com.autoboss.assistant.answer;

import com.autoboss.assistant.answer.composing.Composer;
import com.autoboss.assistant.answer.composing.Composition;
import com.autoboss.assistant.answer.grounding.Evidence;
import com.autoboss.assistant.answer.grounding.Grounding;
import com.autoboss.assistant.answer.grounding.Inquiry;
import com.autoboss.assistant.answer.grounding.Quote;
import com.autoboss.assistant.answer.grounding.Verdict;
import com.autoboss.assistant.knowledge.ManualPassage;
import com.autoboss.assistant.llm.Payer;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Writes an answer from evidence: the manual's warnings first, then what a language model says and
 * the manual carries, and where there is no such thing the manual's own words.
 */
@Component
class Writer {

  private final Warnings warnings;
  private final Composer composer;
  private final Grounding grounding;
  private final Quoting quoting;

  Writer(Warnings warnings, Composer composer, Grounding grounding, Quoting quoting) {
    this.warnings = warnings;
    this.composer = composer;
    this.grounding = grounding;
    this.quoting = quoting;
  }

  /**
   * Writes into the draft.
   *
   * @param quotable the passages to quote when nothing is composed, best first
   * @return false when the model has read the evidence and says that it does not answer
   */
  boolean write(
      Search search,
      Evidence evidence,
      Finding.Leads quotable,
      AnswerDraft draft,
      Outcome outcome) {
    if (!composer.configured()) {
      quote(search, quotable, draft, outcome);
      return true;
    }
    Hazards hazards = new Hazards(search, quotable.warnings(), draft);
    hazards.add(quotable.passages());
    Composition composition = compose(search, evidence, hazards, draft, outcome);
    outcome.composed(composition);
    if (composition.refused()) {
      draft.withdraw();
      return false;
    }
    if (!draft.statements().isEmpty()) {
      return true;
    }
    quote(search, quotable, draft, outcome);
    return true;
  }

  private Composition compose(
      Search search, Evidence evidence, Hazards hazards, AnswerDraft draft, Outcome outcome) {
    Inquiry inquiry = search.inquiry();
    Payer payer = search.payer();
    return composer.compose(
        payer,
        inquiry,
        evidence,
        claim -> {
          Cancelled.stopIfSo();
          long began = System.nanoTime();
          Verdict verdict = grounding.judge(claim, inquiry, evidence);
          outcome.judged(claim, verdict);
          outcome.took("verify", System.nanoTime() - began);
          show(verdict, hazards, draft);
        });
  }

  private static void show(Verdict verdict, Hazards hazards, AnswerDraft draft) {
    switch (verdict) {
      case Verdict.Stands stands -> {
        hazards.add(List.of(stands.quote().passage()));
        draft.statement(stands.text(), stands.language(), stands.quote());
      }
      case Verdict.QuoteAlone alone -> {
        hazards.add(List.of(alone.quote().passage()));
        draft.quotation(alone.quote());
      }
      case Verdict.Falls falls -> {}
    }
  }

  private void quote(Search search, Finding.Leads leads, AnswerDraft draft, Outcome outcome) {
    new Hazards(search, leads.warnings(), draft).add(leads.passages());
    long began = System.nanoTime();
    List<Quote> quotes = new ArrayList<>();
    for (Finding.Lead lead : leads.list()) {
      Cancelled.stopIfSo();
      quotes.add(quoting.quote(lead.passage(), lead.question()));
    }
    remark(search, quotes, draft);
    quotes.forEach(draft::quotation);
    outcome.took("verify", System.nanoTime() - began);
  }

  /** What has to be known before the quotes are read. */
  private static void remark(Search search, List<Quote> quotes, AnswerDraft draft) {
    Contradiction.among(quotes, AskedKinds.of(search.words())).ifPresent(draft::conflict);
    Frame frame = Frame.in(search.language());
    String question = search.words();
    quotes.stream()
        .limit(1)
        .flatMap(quote ->
            Premise.wrong(question, search.language(), quote).stream()
                .map(premise -> premise.correction(quote, frame)))
        .forEach(draft::correction);
  }

  /** The warnings that go with what is shown, each once. */
  private final class Hazards {

    private final Search search;
    private final List<ManualPassage> found;
    private final AnswerDraft draft;

    Hazards(Search search, List<ManualPassage> found, AnswerDraft draft) {
      this.search = search;
      this.found = found;
      this.draft = draft;
    }

    void add(List<ManualPassage> passages) {
      warnings.with(search.caller(), passages, found).forEach(draft::hazard);
    }
  }
}
