package com.autoboss.assistant.search;

import org.jspecify.annotations.Nullable;

/** A passage on its way to being a hit: what the index measured of it so far. */
final class Candidate {

  final String id;
  final String group;
  final boolean sameLanguage;

  /** BM25 as a share of the best that any passage could reach, 0 to 1. */
  double lexical;

  /** Of the best window; null when the passage has no vector. */
  @Nullable Double cosine;

  /** How many of the question's codes it holds. */
  int exact;

  /** How many of those are fault codes or part numbers that few passages hold. */
  int decisive;

  /** Share of the question's words it holds, weighted by their rarity, 0 to 1. */
  double coverage;

  /** What it is ranked by. */
  double value;

  Candidate(String id, String group, boolean sameLanguage) {
    this.id = id;
    this.group = group;
    this.sameLanguage = sameLanguage;
  }

  Hits.Hit hit(Question question, double score) {
    double nearness = cosine == null ? 0 : cosine;
    return new Hits.Hit(
        id,
        group,
        score,
        lexical,
        nearness,
        coverage,
        exact,
        question.codes().size(),
        sameLanguage);
  }
}
