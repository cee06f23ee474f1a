package com.autoboss.assistant.search;

import com.autoboss.assistant.search.PassageQuery.Ranking;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The order of the candidates, made from what the words say and what the vectors say.
 *
 * <p>A sum of both in absolute terms, the cosine and the share of the best BM25 that the question
 * allows: so the words count as much as they match, and next to nothing where question and passage
 * share no language. Stretching each side to the range of its candidates would blow up whatever
 * little the words say there. The weights were measured, see {@code docs/quality.md}.
 */
final class Fusion {

  private static final double WORDS_SAME_LANGUAGE = .15;
  private static final double WORDS_OTHER_LANGUAGE = .05;
  private static final double COVERAGE_SAME_LANGUAGE = .05;
  private static final double COVERAGE_OTHER_LANGUAGE = .03;

  /** More than words and meaning together can differ by. */
  private static final double DECISIVE = 1;

  private static final double EXACT = .03;

  /** Of the maker's own name for a thing, which no model of language knows. */
  private static final double NAMED = .08;

  /** The range of a fused value that becomes 0 to 1: below it nothing has to do with anything. */
  private static final double FLOOR = .7;

  private static final double RANGE = .5;

  private final Ranking ranking;
  private final boolean vectors;
  private final double leastNearness;

  private Fusion(Ranking ranking, boolean vectors, double leastNearness) {
    this.ranking = ranking;
    this.vectors = vectors;
    this.leastNearness = leastNearness;
  }

  /**
   * The fusion for these candidates.
   *
   * @param vectors whether the question has a vector at all
   */
  static Fusion of(Ranking ranking, boolean vectors, Collection<Candidate> candidates) {
    double least =
        candidates.stream()
            .map(Candidate::nearness)
            .filter(Objects::nonNull)
            .mapToDouble(Double::doubleValue)
            .min()
            .orElse(0);
    return new Fusion(ranking, vectors, least);
  }

  /** Sets every score and returns the candidates, best first. */
  List<Candidate> rank(Collection<Candidate> candidates) {
    candidates.forEach(candidate -> candidate.value = value(candidate));
    return candidates.stream()
        .sorted(
            Comparator.comparingDouble((Candidate candidate) -> candidate.value)
                .reversed()
                .thenComparing(candidate -> candidate.id))
        .toList();
  }

  /** The value of a candidate as a score between 0 and 1. */
  double score(Candidate candidate) {
    boolean words = ranking == Ranking.LEXICAL || !vectors;
    double score = words ? candidate.value : (candidate.value - FLOOR) / RANGE;
    return Math.clamp(score, 0, 1);
  }

  private double value(Candidate candidate) {
    return switch (ranking) {
      case LEXICAL -> candidate.lexical;
      case VECTOR -> nearness(candidate);
      case FUSED, FIRST_LOOK -> fused(candidate);
    };
  }

  private double fused(Candidate candidate) {
    double exact =
        DECISIVE * candidate.decisive
            + EXACT * candidate.exact
            + NAMED * Math.min(1, Math.max(0, candidate.named));
    if (!vectors) {
      return candidate.lexical + exact / WORDS_SAME_LANGUAGE;
    }
    double words =
        candidate.sameLanguage
            ? WORDS_SAME_LANGUAGE * candidate.lexical + COVERAGE_SAME_LANGUAGE * candidate.coverage
            : WORDS_OTHER_LANGUAGE * candidate.lexical
                + COVERAGE_OTHER_LANGUAGE * candidate.coverage;
    return nearness(candidate) + words + exact;
  }

  /** A passage without a vector counts as the farthest of those that have one. */
  private double nearness(Candidate candidate) {
    if (!vectors) {
      return 0;
    }
    Double nearness = candidate.nearness();
    return nearness == null ? leastNearness : nearness;
  }
}
