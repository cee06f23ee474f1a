package com.autoboss.assistant.answer.grounding;

import com.autoboss.assistant.knowledge.layout.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a quote is about what is asked, and a translation one of this quote and no other. */
final class Aim {

  /** Quotes that rank lower among all of the evidence are about something else. */
  private static final int LOWEST_RANK = 3;

  /** Or those that are farther than this behind the best, as cosine; {@code docs/quality.md}. */
  private static final double BEHIND = 0.02;

  /** Cosines of texts that say the same in the same words. */
  private static final double ALIKE = 0.002;

  private final Nearness nearness;
  private final List<Quote> all;

  Aim(Nearness nearness, Evidence evidence) {
    this.nearness = nearness;
    this.all = evidence.quotes();
  }

  /** True also where there are no vectors to judge by: the search found it. */
  boolean isAsked(Quote quote, String question) {
    if (!nearness.available() || all.size() <= 1) {
      return true;
    }
    double[] near = nearness.of(question, true, all);
    double best = max(near, all, null);
    double mine = max(near, all, quote);
    int better = 0;
    for (double each : near) {
      better += each > mine ? 1 : 0;
    }
    return better < LOWEST_RANK || mine >= best - BEHIND;
  }

  /** Of all quotes of the evidence, none is nearer to what is said than this one. */
  boolean isNearest(Quote quote, String claim) {
    if (!nearness.available()) {
      return false;
    }
    double[] near = nearness.of(claim, false, all);
    return max(near, all, quote) >= max(near, all, null) - ALIKE;
  }

  /** The best of the quotes that share a place with this one; of all where it is null. */
  private static double max(double[] near, List<Quote> all, @Nullable Quote quote) {
    double max = -1;
    for (int i = 0; i < near.length; i++) {
      if (quote == null || overlap(all.get(i), quote)) {
        max = Math.max(max, near[i]);
      }
    }
    return max;
  }

  private static boolean overlap(Quote one, Quote other) {
    boolean samePlace =
        one.passage().id().equals(other.passage().id())
            && one.start() < other.end()
            && other.start() < one.end();
    boolean sameWords = one.text().equals(other.text());
    return samePlace || (sameWords && one.passage().kind() != Kind.TABLE_ROW);
  }
}
