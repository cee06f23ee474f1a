package com.autoboss.assistant.search;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question to the index.
 *
 * @param text the question as it was asked
 * @param language primary language tag of the question; null to let it be detected
 * @param filters every set is a condition: a passage must carry at least one of its tags; an empty
 *     set therefore admits nothing
 * @param limit how many hits at most, above 0
 * @param ranking which signals decide the order
 * @param names the maker's own names, which the question may hold
 */
public record PassageQuery(
    String text,
    @Nullable String language,
    List<Set<String>> filters,
    int limit,
    Ranking ranking,
    PartNames names) {

  /** A search without a maker's own names. */
  public PassageQuery(
      String text,
      @Nullable String language,
      List<Set<String>> filters,
      int limit,
      Ranking ranking) {
    this(text, language, filters, limit, ranking, PartNames.NONE);
  }

  public PassageQuery {
    filters = filters.stream().map(Set::copyOf).toList();
    if (limit < 1) {
      throw new IllegalArgumentException("limit is %d, expected 1 or more".formatted(limit));
    }
  }

  /** What decides the order. All but the first are there to be measured against. */
  public enum Ranking {
    FUSED,
    LEXICAL,
    VECTOR,
    /** Fused, without the second look at the best. */
    FIRST_LOOK;

    boolean isFused() {
      return this == FUSED || this == FIRST_LOOK;
    }
  }
}
