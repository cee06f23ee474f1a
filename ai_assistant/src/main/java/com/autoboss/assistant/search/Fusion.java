package com.autoboss.assistant.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The order of the candidates, made from what the words say and what the vectors say. */
final class Fusion {

  private static final double VECTOR_SAME_LANGUAGE = .5;
  private static final double VECTOR_OTHER_LANGUAGE = .85;

  private Fusion() {}

  /** Sets every score and returns the candidates, best first. */
  static List<Candidate> rank(Collection<Candidate> candidates, PassageQuery.Ranking ranking) {
    Range lexical = Range.of(candidates, candidate -> candidate.lexical);
    Range cosine = Range.of(candidates, Fusion::cosine);
    for (Candidate candidate : candidates) {
      candidate.score =
          switch (ranking) {
            case LEXICAL -> lexical.share(candidate.lexical);
            case VECTOR -> cosine.share(cosine(candidate));
            case FUSED -> fused(candidate, lexical, cosine);
          };
    }
    return candidates.stream()
        .sorted(
            Comparator.comparingDouble((Candidate candidate) -> candidate.score)
                .reversed()
                .thenComparing(candidate -> candidate.id))
        .toList();
  }

  private static double fused(Candidate candidate, Range lexical, Range cosine) {
    double weight = candidate.sameLanguage ? VECTOR_SAME_LANGUAGE : VECTOR_OTHER_LANGUAGE;
    double both =
        weight * cosine.share(cosine(candidate)) + (1 - weight) * lexical.share(candidate.lexical);
    return (both + candidate.exactRarity) / (1 + candidate.exactRarity);
  }

  private static double cosine(Candidate candidate) {
    return candidate.cosine == null ? 0 : candidate.cosine;
  }

  private record Range(double low, double high) {

    static Range of(Collection<Candidate> candidates, ToDoubleFunction<Candidate> value) {
      return new Range(
          candidates.stream().mapToDouble(value).min().orElse(0),
          candidates.stream().mapToDouble(value).max().orElse(0));
    }

    double share(double value) {
      return high > low ? (value - low) / (high - low) : 0;
    }
  }
}
