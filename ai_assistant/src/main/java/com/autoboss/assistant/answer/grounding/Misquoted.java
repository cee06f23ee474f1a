package com.autoboss.assistant.answer.grounding;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Repairs a quote that a model has copied with a slip: the one sentence or row of the evidence that
 * holds nearly all of its words and every number. What is shown and judged by is the manual's.
 */
final class Misquoted {

  /** Share of the words that must stand in the sentence. */
  private static final double NEARLY_ALL = 0.8;

  /** Letters of articles and the like. */
  private static final int SMALL = 3;

  /** Letters in which endings of one word may differ. */
  private static final int ENDING = 2;

  /** Fewer words stand in too many places. */
  private static final int FEWEST = 5;

  private Misquoted() {}

  static Optional<Quote> find(String quoted, Evidence evidence) {
    Set<String> wanted = words(quoted);
    if (wanted.size() < FEWEST) {
      return Optional.empty();
    }
    List<Quote> holding =
        evidence.quotes().stream().filter(each -> holds(words(each.text()), wanted)).toList();
    Set<String> places = holding.stream().map(Quote::text).collect(Collectors.toSet());
    return places.size() == 1 ? Optional.of(holding.getFirst()) : Optional.empty();
  }

  private static boolean holds(Set<String> given, Set<String> wanted) {
    long found = wanted.stream().filter(word -> stands(word, given)).count();
    return found >= NEARLY_ALL * wanted.size()
        && wanted.stream()
            .allMatch(word -> stands(word, given) || (!hasDigit(word) && word.length() <= SMALL));
  }

  /** A word that is there, perhaps with another ending; of a number, each digit. */
  private static boolean stands(String word, Set<String> given) {
    return given.contains(word)
        || (!hasDigit(word) && given.stream().anyMatch(each -> isAlike(word, each)));
  }

  private static boolean isAlike(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int same = 0;
    while (same < shorter && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return shorter > SMALL && Math.max(one.length(), other.length()) - same <= ENDING;
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}.,]+"))
        .map(word -> word.replaceAll("^[.,]+|[.,]+$", ""))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(HashSet::new));
  }
}
