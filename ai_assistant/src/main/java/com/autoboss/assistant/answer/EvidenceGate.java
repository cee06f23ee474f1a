package com.autoboss.assistant.answer;

import com.autoboss.assistant.knowledge.ManualPassage;
import com.autoboss.assistant.knowledge.PassageLibrary.Ranked;
import com.autoboss.assistant.knowledge.layout.Kind;
import com.autoboss.assistant.search.Hits;
import java.util.List;

/**
 * Decides whether what was found is evidence. Refusing costs a call to the expert; answering beside
 * the point can cost a hand. Who asks for a quantity, a part number or a warranty gets only what
 * holds one. The limits were chosen on development questions, see {@code docs/quality.md}.
 */
final class EvidenceGate {

  private static final double LEAST_SAME_LANGUAGE = 0.83;
  private static final double LEAST_OTHER_LANGUAGE = 0.79;

  /** A passage with the kind of thing that is asked for may be less near. */
  private static final double KIND = 0.02;

  /** What holding all of the question's words is worth, in units of nearness. */
  private static final double COVERAGE = 0.06;

  /** Enough of the question's words where there are no vectors. */
  private static final double ENOUGH_COVERAGE_ALONE = 0.25;

  /** So many of the best are looked at for evidence. */
  private static final int LOOKED_AT = 8;

  /** Passages farther than this behind the best one's score are not shown beside it. */
  private static final double BESIDE = 0.04;

  private EvidenceGate() {}

  /** The passages that may be quoted, best first; empty when nothing is evidence. */
  static List<Ranked> admit(String question, List<Ranked> found, int most) {
    List<Ranked> readable = readable(question, found);
    return readable.stream()
        .filter(each -> each.hit().score() >= readable.getFirst().hit().score() - BESIDE)
        .limit(most)
        .toList();
  }

  /**
   * The passages that a language model may read, best first: also those too far behind the best one
   * to be quoted unread. Empty when nothing is evidence.
   */
  static List<Ranked> readable(String question, List<Ranked> found) {
    AskedCodes codes = AskedCodes.in(question);
    List<AskedKind> kinds = AskedKinds.of(question);
    List<Ranked> ranked =
        found.stream()
            .filter(EvidenceGate::saysSomething)
            .filter(each -> codes.isEmpty() || codes.areIn(each.passage().text()))
            .filter(each -> kinds.isEmpty() || hasOneOf(kinds, each.passage()))
            .toList();
    if (ranked.isEmpty()) {
      return List.of();
    }
    double bonus = kinds.isEmpty() ? 0 : KIND;
    boolean evidence =
        !codes.isEmpty()
            || ranked.stream().limit(LOOKED_AT).anyMatch(each -> isEvidence(each.hit(), bonus));
    return evidence ? ranked : List.of();
  }

  /** A heading says what follows it, and nothing by itself; what is planted says nothing. */
  private static boolean saysSomething(Ranked candidate) {
    ManualPassage passage = candidate.passage();
    return passage.kind() != Kind.CAPTION
        && !Following.isAnnouncement(passage)
        && !MeantForMachines.isIn(passage.text());
  }

  private static boolean hasOneOf(List<AskedKind> kinds, ManualPassage passage) {
    String heads = passage.context() + " " + String.join(" ", passage.heads());
    return kinds.stream().anyMatch(kind -> kind.isIn(passage.text(), heads));
  }

  private static boolean isEvidence(Hits.Hit hit, double bonus) {
    if (hit.nearness() == 0) {
      return hit.coverage() >= ENOUGH_COVERAGE_ALONE;
    }
    double least = hit.sameLanguage() ? LEAST_SAME_LANGUAGE : LEAST_OTHER_LANGUAGE;
    return hit.nearness() + COVERAGE * hit.coverage() + bonus >= least;
  }
}
