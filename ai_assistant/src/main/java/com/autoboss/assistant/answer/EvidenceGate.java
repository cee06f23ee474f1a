package com.autoboss.assistant.answer;

import com.autoboss.assistant.knowledge.PassageLibrary.Ranked;
import com.autoboss.assistant.knowledge.layout.Kind;
import com.autoboss.assistant.search.Hits;
import java.util.List;

/**
 * Decides whether what was found is evidence. Refusing costs a call to the expert; answering beside
 * the point can cost a hand. The limits were chosen on development questions, see {@code
 * docs/quality.md}.
 */
final class EvidenceGate {

  private static final double LEAST_COSINE = 0.80;
  private static final double LEAST_COVERAGE = 0.34;

  /** Passages below this share of the best one's score are not shown beside it. */
  private static final double BESIDE = 0.75;

  private EvidenceGate() {}

  /** The passages that may be quoted, best first; empty when nothing is evidence. */
  static List<Ranked> admit(List<Ranked> found, int most) {
    List<Ranked> ranked = found.stream().filter(EvidenceGate::saysSomething).toList();
    if (ranked.isEmpty() || !isEvidence(ranked.getFirst().hit())) {
      return List.of();
    }
    double best = ranked.getFirst().hit().score();
    return ranked.stream()
        .filter(candidate -> candidate.hit().score() >= best * BESIDE)
        .filter(candidate -> isEvidence(candidate.hit()))
        .limit(most)
        .toList();
  }

  /** A heading says what follows it, and nothing by itself. */
  private static boolean saysSomething(Ranked candidate) {
    Kind kind = candidate.passage().kind();
    return kind != Kind.HEADING && kind != Kind.CAPTION;
  }

  private static boolean isEvidence(Hits.Hit hit) {
    if (hit.exact() > 0) {
      return true;
    }
    if (hit.cosine() == 0) {
      return hit.coverage() >= LEAST_COVERAGE;
    }
    return hit.cosine() >= LEAST_COSINE
        && (!hit.sameLanguage() || hit.coverage() >= LEAST_COVERAGE);
  }
}
