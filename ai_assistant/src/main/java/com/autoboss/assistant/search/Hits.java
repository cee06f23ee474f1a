package com.autoboss.assistant.search;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param list best first; at most one hit a passage
 * @param language the language of the question, as given or detected; null when nobody knows
 * @param degraded there were no vectors to rank with, only words
 * @param embedding time spent on the question's vector
 * @param searching time spent in the index
 * @param lookingAgain the part of it for a second look at the best
 */
public record Hits(
    List<Hit> list,
    @Nullable String language,
    boolean degraded,
    Duration embedding,
    Duration searching,
    Duration lookingAgain) {

  public Hits {
    list = List.copyOf(list);
  }

  /**
   * How likely the right page is among those of the first five hits, 0 to 1; calibrated, see {@code
   * docs/quality.md}.
   */
  public double confidence() {
    return Confidence.of(list, degraded);
  }

  /**
   * One passage that may answer.
   *
   * @param id the passage
   * @param group what it is published with
   * @param score 0 to 1, comparable between searches; decides the order
   * @param lexical share of the question's own words found, weighted by rarity, 0 to 1
   * @param cosine raw cosine of question and best window; lies between .7 and .95 for most texts; 0
   *     when there is no vector
   * @param nearness what the order goes by: the cosine mixed with that of the best sentence; 0 when
   *     there is no vector
   * @param coverage share of the question's rare words that the passage holds, 0 to 1
   * @param exact how many fault codes, part numbers and numbers with unit of the question the
   *     passage holds
   * @param asked how many of them the question has
   * @param sameLanguage question and passage are known to share a language
   */
  public record Hit(
      String id,
      String group,
      double score,
      double lexical,
      double cosine,
      double nearness,
      double coverage,
      int exact,
      int asked,
      boolean sameLanguage) {

    /** The same measures for another passage or place in the order. */
    public Hit as(String other, double otherScore) {
      return new Hit(
          other,
          group,
          otherScore,
          lexical,
          cosine,
          nearness,
          coverage,
          exact,
          asked,
          sameLanguage);
    }
  }
}
