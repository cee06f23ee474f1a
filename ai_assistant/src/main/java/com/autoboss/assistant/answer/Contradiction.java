package com.autoboss.assistant.answer;

import com.autoboss.assistant.answer.grounding.Quote;
import com.autoboss.assistant.knowledge.ManualPassage;
import com.autoboss.assistant.search.quantity.Quantity;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Two quotes that give the same limit, or the same row, different values. In doubt they do not
 * contradict each other: who cries wolf at every second table is not heard.
 */
record Contradiction(Quote one, Quote other) {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NAME =
      Pattern.compile("(?=\\S*[\\p{Lu}\\p{N}]\\S*$)(?=\\S*\\p{L})\\S*[\\p{Ll}\\p{N}]\\p{Lu}\\S*");
  private static final int SHORTEST_WORD = 4;
  private static final double SHARED = 0.3;
  private static final int LEAST_SHARED = 2;

  /** The first among these that all answer the same question. */
  static Optional<Contradiction> among(List<Quote> quotes, List<AskedKind> kinds) {
    List<Quote> answering =
        quotes.stream()
            .filter(quote -> kinds.stream().anyMatch(kind -> kind.isIn(quote.text(), "")))
            .toList();
    for (int i = 0; i < answering.size(); i++) {
      for (int j = i + 1; j < answering.size(); j++) {
        if (contradict(answering.get(i), answering.get(j))) {
          return Optional.of(new Contradiction(answering.get(i), answering.get(j)));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean contradict(Quote one, Quote other) {
    ManualPassage here = one.passage();
    ManualPassage there = other.passage();
    boolean elsewhere =
        here.page() != there.page() || !here.source().version().equals(there.source().version());
    return elsewhere
        && here.language().equals(there.language())
        && differ(one, other)
        && speakOfTheSame(one, other);
  }

  private static boolean speakOfTheSame(Quote one, Quote other) {
    return (isRow(one.passage()) || isRow(other.passage()))
        ? isSameRow(one.passage(), other.passage())
        : isSameLimit(one.text(), other.text());
  }

  /** Each gives one value of the same kind, and these do not agree. */
  private static boolean differ(Quote one, Quote other) {
    return value(one)
        .flatMap(here -> value(other).filter(there -> OneValue.differ(here, there)))
        .isPresent();
  }

  private static Optional<Quantity> value(Quote quote) {
    return OneValue.of(quote.text(), quote.passage().language(), null);
  }

  private static boolean isRow(ManualPassage passage) {
    return !passage.cells().isEmpty();
  }

  private static boolean isSameRow(ManualPassage one, ManualPassage other) {
    if (one.cells().size() < 2 || other.cells().size() < 2) {
      return false;
    }
    String label = AskedKind.folded(one.cells().getFirst().value()).strip();
    return !label.isEmpty()
        && label.equals(AskedKind.folded(other.cells().getFirst().value()).strip())
        && one.heads().equals(other.heads())
        && title(one).equals(title(other));
  }

  /** The last heading without its number. */
  private static String title(ManualPassage passage) {
    List<String> section = passage.section();
    return section.isEmpty() ? "" : section.getLast().replaceFirst("^[\\p{N}.\\s]+", "");
  }

  private static boolean isSameLimit(String one, String other) {
    boolean upper = isUpper(one) && isUpper(other);
    boolean lower = isLower(one) && isLower(other);
    return (upper || lower) && isSameSubject(one, other);
  }

  private static boolean isUpper(String text) {
    return AskingWords.holds(text, "AT_MOST");
  }

  /** "No more than" holds "more than". */
  private static boolean isLower(String text) {
    return AskingWords.holds(text, "AT_LEAST") && !isUpper(text);
  }

  private static boolean isSameSubject(String one, String other) {
    Set<String> names = names(one);
    Set<String> others = names(other);
    boolean foreign =
        !names.isEmpty() && !others.isEmpty() && names.stream().noneMatch(others::contains);
    Set<String> here = words(one);
    Set<String> there = words(other);
    Set<String> both = new HashSet<>(here);
    both.retainAll(there);
    return !foreign
        && both.size() >= LEAST_SHARED
        && both.size() >= SHARED * Math.min(here.size(), there.size());
  }

  private static Set<String> names(String text) {
    return Arrays.stream(text.split("\\s+"))
        .filter(word -> NAME.matcher(word).matches())
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static Set<String> words(String text) {
    return Arrays.stream(NO_WORD.split(AskedKind.folded(text)))
        .filter(word -> word.length() >= SHORTEST_WORD)
        .filter(word -> word.chars().allMatch(Character::isLetter))
        .filter(word -> !AskingWords.holds(word, "AT_MOST"))
        .collect(Collectors.toSet());
  }
}
