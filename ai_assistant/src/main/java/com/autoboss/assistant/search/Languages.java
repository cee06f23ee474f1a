package com.autoboss.assistant.search;

import com.autoboss.assistant.search.text.LatinLanguages;
import com.autoboss.assistant.search.text.Scripts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The languages this installation expects, and which of them a text is in. The script decides where
 * it can; only languages that share one are told apart by their letters' order.
 */
public final class Languages {

  private final List<String> tags;
  private final LatinLanguages latin;

  private Languages(List<String> tags) {
    this.tags = tags;
    this.latin = new LatinLanguages(tags);
  }

  /**
   * Tells these languages apart.
   *
   * @param tags primary language tags, for example {@code en}, {@code el}
   */
  public static Languages of(List<String> tags) {
    return new Languages(tags.stream().map(Languages::primary).distinct().toList());
  }

  /** The primary part of a language tag, with all written forms of Norwegian as one. */
  static String primary(String tag) {
    String primary = tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    return primary.equals("nb") || primary.equals("nn") ? "no" : primary;
  }

  /** The most likely language; empty when the text gives no hint, for example only digits. */
  public Optional<Guess> detect(String text) {
    List<String> possible = Scripts.languages(text, tags);
    return switch (possible.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(new Guess(possible.getFirst(), 1));
      default ->
          latin.detect(text, possible).map(best -> new Guess(best.getKey(), best.getValue()));
    };
  }

  /**
   * A language and how sure it is.
   *
   * @param language primary language tag
   * @param confidence 0 to 1
   */
  public record Guess(String language, double confidence) {}
}
