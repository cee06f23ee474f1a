package com.autoboss.assistant.answer;

import com.autoboss.assistant.answer.composing.Composition;
import com.autoboss.assistant.answer.grounding.Claim;
import com.autoboss.assistant.answer.grounding.Verdict;
import com.autoboss.assistant.knowledge.ManualPassage;
import com.autoboss.assistant.knowledge.PassageLibrary.Ranked;
import com.autoboss.assistant.llm.Usage;
import com.autoboss.assistant.search.Hits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects, while an answer is made, what its trace will tell. */
final class Telling {

  private final Question question;
  private final String language;
  private final List<Trace.Judged> judged = new ArrayList<>();
  private String words;
  private List<String> models = List.of();
  private List<Trace.Retrieved> retrieved = List.of();
  private @Nullable Composition composition;

  Telling(Question question, String language) {
    this.question = question;
    this.language = language;
    this.words = question.text();
  }

  void searched(Search search, List<Finding> findings) {
    words = search.words();
    models = List.copyOf(search.scope().models().values());
    List<ManualPassage> evidence = Finding.evidence(findings);
    retrieved =
        findings.stream()
            .flatMap(finding -> finding.found().passages().stream())
            .map(each -> retrieved(each, evidence.contains(each.passage())))
            .toList();
  }

  void composed(Composition by) {
    composition = by;
  }

  void judged(Claim claim, Verdict verdict) {
    judged.add(
        switch (verdict) {
          case Verdict.Stands stands ->
              new Trace.Judged(claim.text(), claim.quote(), "STANDS", null);
          case Verdict.QuoteAlone alone ->
              new Trace.Judged(claim.text(), claim.quote(), "QUOTE_ALONE", alone.fault());
          case Verdict.Falls falls ->
              new Trace.Judged(claim.text(), claim.quote(), "FALLS", falls.fault());
        });
  }

  String modelUsed() {
    return composition == null ? "none" : Objects.requireNonNullElse(composition.model(), "none");
  }

  BigDecimal cost() {
    Usage usage = composition == null ? null : composition.usage();
    BigDecimal cost = usage == null ? null : usage.cost();
    return cost == null ? BigDecimal.ZERO : cost;
  }

  Trace of(Answer answer) {
    Trace.Asked asked =
        new Trace.Asked(
            question.text(),
            words,
            language,
            question.model(),
            question.serial(),
            question.anyModel(),
            question.earlier(),
            AskedKinds.of(words).stream().map(AskedKind::name).toList());
    return new Trace(answer.id(), asked, models, retrieved, reply(answer), answer);
  }

  private Trace.@Nullable Reply reply(Answer answer) {
    Composition by = composition;
    if (by == null) {
      return null;
    }
    Usage usage = by.usage();
    return new Trace.Reply(
        by.model(),
        by.answered(),
        by.material(),
        usage == null ? 0 : usage.promptTokens(),
        usage == null ? 0 : usage.replyTokens(),
        usage == null ? null : usage.cost(),
        List.copyOf(judged),
        answer.timings());
  }

  private static Trace.Retrieved retrieved(Ranked each, boolean evidence) {
    ManualPassage passage = each.passage();
    Hits.Hit hit = each.hit();
    return new Trace.Retrieved(
        passage.id(),
        passage.source().file(),
        passage.source().number(),
        passage.page(),
        passage.kind().name(),
        passage.language(),
        passage.text(),
        hit.score(),
        hit.lexical(),
        hit.cosine(),
        hit.nearness(),
        hit.coverage(),
        hit.exact(),
        evidence);
  }
}
