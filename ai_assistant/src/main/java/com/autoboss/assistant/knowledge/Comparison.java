package com.autoboss.assistant.knowledge;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A version as the place to look for what another one said. White space and case do not count. */
final class Comparison {

  /** Share of a quote's words that a passage must hold to stand in its place. */
  private static final double ALIKE = .5;

  private final Map<Integer, String> pages = new HashMap<>();
  private final List<Entry> passages;

  /**
   * Prepares looking.
   *
   * @param pages text of each page
   * @param passages with their pages
   */
  Comparison(List<QualityStore.PageText> pages, List<Impact.Place> passages) {
    pages.forEach(page -> this.pages.put(page.n(), plain(page.text())));
    this.passages = passages.stream().map(place -> new Entry(place, words(place.text()))).toList();
  }

  /** What became of these words that stood on that page. */
  Found find(int page, String quote) {
    String plain = plain(quote);
    if (pages.getOrDefault(page, "").contains(plain)) {
      return new Found(Impact.Change.SAME, new Impact.Place(page, quote));
    }
    return pages.entrySet().stream()
        .filter(each -> each.getValue().contains(plain))
        .min(Comparator.comparingInt(each -> Math.abs(each.getKey() - page)))
        .map(each -> new Found(Impact.Change.MOVED, new Impact.Place(each.getKey(), quote)))
        .orElseGet(() -> nearest(page, words(quote)));
  }

  private Found nearest(int page, Set<String> words) {
    return passages.stream()
        .filter(passage -> passage.alike(words) >= ALIKE)
        .max(
            Comparator.comparingDouble((Entry passage) -> passage.alike(words))
                .thenComparingInt(passage -> -Math.abs(passage.place.page() - page)))
        .map(passage -> new Found(Impact.Change.CHANGED, passage.place))
        .orElse(new Found(Impact.Change.GONE, null));
  }

  static String plain(String text) {
    return text.replaceAll("[\\s\\u00AD]+", " ").strip().toLowerCase(Locale.ROOT);
  }

  private static Set<String> words(String text) {
    return Arrays.stream(plain(text).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** What became of a quote. */
  record Found(Impact.Change change, Impact.@Nullable Place now) {}

  private record Entry(Impact.Place place, Set<String> words) {

    /** Shared words as a share of the larger side, so that long passages do not win by length. */
    double alike(Set<String> quote) {
      long shared = quote.stream().filter(words::contains).count();
      return (double) shared / Math.max(1, Math.max(quote.size(), words.size()));
    }
  }
}
