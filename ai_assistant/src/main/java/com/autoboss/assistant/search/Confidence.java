package com.autoboss.assistant.search;

import java.util.List;

/**
 * How likely the right page is among the pages of the first five hits, 0 to 1, judged by what was
 * measured of them. A logistic function, fitted to what was measured for questions with and without
 * an answer in what was searched, half of each; how well it holds stands in {@code
 * docs/quality.md}.
 */
final class Confidence {

  /** A usual nearness, from which others are counted. */
  private static final double USUAL = .85;

  private static final int BESIDE = 10;

  private Confidence() {}

  /**
   * Of these hits, best first.
   *
   * @param byWords there were no vectors to rank with
   */
  static double of(List<Hits.Hit> hits, boolean byWords) {
    if (hits.isEmpty()) {
      return 0;
    }
    Hits.Hit best = hits.getFirst();
    double exact = best.asked() == 0 ? 0 : best.exact() / (double) best.asked();
    if (byWords) {
      return logistic(-1.5 + 2 * best.coverage() + .42 * exact);
    }
    double nearness = best.nearness() - USUAL;
    double common = -.76 + 8.14 * nearness + 22.17 * ahead(hits) + .42 * exact;
    return logistic(
        best.sameLanguage()
            ? common - 1.05 + 6.96 * nearness + .56 * best.coverage()
            : common + 1.04 * best.coverage());
  }

  /** How far the best stands before itself and those behind it. */
  private static double ahead(List<Hits.Hit> hits) {
    return hits.getFirst().score()
        - hits.stream().limit(BESIDE).mapToDouble(Hits.Hit::score).average().orElse(0);
  }

  private static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }
}
