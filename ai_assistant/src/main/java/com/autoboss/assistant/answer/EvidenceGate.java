package com.autoboss.assistant.answer;

import com.autoboss.assistant.knowledge.PassageLibrary.Ranked;
import com.autoboss.assistant.knowledge.layout.Kind;
import com.autoboss.assistant.search.Hits;
import java.util.List;

/**
 * Decides whether what was found is evidence. Refusing costs a call to the expert; answering beside
 * the point can cost a hand. The limits were chosen on the questions about the samples, see {@code
 * docs/quality.md}.
 */
final class EvidenceGate {

  private static final double LEAST_COSINE_SAME_LANGUAGE = 0.83;
  private static final double LEAST_COSINE_OTHER_LANGUAGE = 0.79;
  private static final double ENOUGH_COVERAGE = 0.25;

  /** Passages below this share of the best one's score are not shown beside it. */
  private static final double BESIDE = 0.7;

  private EvidenceGate() {}

  /** The passages that may be quoted, best first; empty when nothing is evidence. */
  static List<Ranked> admit(String question, List<Ranked> found, int most) {
    AskedCodes codes = AskedCodes.in(question);
    List<Ranked> ranked =
        found.stream()
            .filter(EvidenceGate::saysSomething)
            .filter(each -> codes.isEmpty() || codes.areIn(each.passage().text()))
            .toList();
    if (ranked.isEmpty()) {
      return List.of();
    }
    double best = ranked.getFirst().hit().score();
    List<Ranked> shown =
        ranked.stream()
            .filter(candidate -> candidate.hit().score() >= best * BESIDE)
            .limit(most)
            .toList();
    boolean evidence =
        codes.areIn(question) || shown.stream().anyMatch(each -> isEvidence(each.hit()));
    return evidence ? shown : List.of();
  }

  /** A heading says what follows it, and nothing by itself. */
  private static boolean saysSomething(Ranked candidate) {
    Kind kind = candidate.passage().kind();
    return kind != Kind.HEADING && kind != Kind.CAPTION;
  }

  private static boolean isEvidence(Hits.Hit hit) {
    if (hit.coverage() >= ENOUGH_COVERAGE) {
      return true;
    }
    return hit.cosine()
        >= (hit.sameLanguage() ? LEAST_COSINE_SAME_LANGUAGE : LEAST_COSINE_OTHER_LANGUAGE);
  }
}
