package com.autoboss.assistant.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A passage on its way to being a hit: what the index measured of it so far. */
final class Candidate {

  private static final double SECOND_WINDOW = .25;

  /** What the whole passage weighs beside its best sentence. */
  private static final double WHOLE = .4;

  /** The Lucene document with its words and its first window. */
  final int document;

  String id = "";
  String group = "";
  boolean sameLanguage;

  /** BM25 as the search by words gave it; negative while nobody knows. */
  float words = -1;

  /** BM25 as a share of the best that any passage could reach, 0 to 1. */
  double lexical;

  /** Of the best window; null when the passage has no vector. */
  private @Nullable Double cosine;

  private @Nullable Double secondCosine;

  /** Of the best sentence; null when the passage is one sentence. */
  private @Nullable Double sentence;

  /** How many of the question's codes and quantities it holds. */
  int exact;

  /** How many of those are fault codes or part numbers that few passages hold. */
  int decisive;

  /**
   * How many things it names that the question names in another language, each weighted by how few
   * passages do, 0 to 1.
   */
  double named;

  /** Share of the question's words it holds, weighted by their rarity, 0 to 1. */
  double coverage;

  /** What it is ranked by. */
  double value;

  Candidate(int document) {
    this.document = document;
  }

  /** Takes the cosine of one of its windows into account; each window once. */
  void near(double window) {
    if (cosine == null || window > cosine) {
      secondCosine = cosine;
      cosine = window;
    } else if (secondCosine == null || window > secondCosine) {
      secondCosine = window;
    }
  }

  /** Takes the cosines of all its sentences into account, at least one. */
  void near(double[] sentences) {
    sentence = Arrays.stream(sentences).max().orElseThrow();
  }

  /**
   * How near it is in meaning; null without vector. What is asked is said mostly by one sentence,
   * which a vector of the whole passage blurs; the whole says what it is about. Across languages a
   * single window errs more often, so that the second best one has a say.
   */
  @Nullable Double nearness() {
    if (cosine == null) {
      return null;
    }
    double whole =
        secondCosine == null || sameLanguage ? cosine : mixed(cosine, secondCosine, SECOND_WINDOW);
    return sentence == null ? whole : mixed(sentence, whole, WHOLE);
  }

  private static double mixed(double one, double other, double share) {
    return one + share * (other - one);
  }

  Hits.Hit hit(Question question, double score) {
    double best = cosine == null ? 0 : cosine;
    Double mixed = nearness();
    double near = mixed == null ? 0 : mixed;
    return new Hits.Hit(
        id, group, score, lexical, best, near, coverage, exact, question.exact(), sameLanguage);
  }
}
