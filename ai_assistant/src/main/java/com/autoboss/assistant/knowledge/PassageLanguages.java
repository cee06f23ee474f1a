package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.knowledge.layout.DividedPassage;
import com.autoboss.assistant.search.Languages;
import com.autoboss.assistant.search.Passage;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which language each passage of one manual is in. Short ones and rows of numbers go with the
 * manual: a detector guesses wildly on them.
 */
final class PassageLanguages {

  private static final int SHORTEST = 80;
  private static final double SURE = 0.8;

  private final Languages languages;
  private final @Nullable String given;
  private final Map<String, Integer> letters = new HashMap<>();

  PassageLanguages(Languages languages, @Nullable String given) {
    this.languages = languages;
    this.given = given;
  }

  String of(DividedPassage passage) {
    String detected =
        languages
            .detect(passage.text())
            .filter(guess -> passage.text().length() >= SHORTEST && guess.confidence() >= SURE)
            .map(Languages.Guess::language)
            .orElse(null);
    if (detected == null) {
      String main = main();
      return main == null ? Passage.UNKNOWN_LANGUAGE : main;
    }
    letters.merge(detected, passage.text().length(), Integer::sum);
    return detected;
  }

  /**
   * The language of the manual: as given, else the one most of it is in so far; null when nobody
   * knows.
   */
  @Nullable String main() {
    if (given != null) {
      return given;
    }
    return letters.entrySet().stream()
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
