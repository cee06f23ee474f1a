package com.autoboss.assistant.search.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/**
 * The small words that a language is made of, from the stop word lists of Lucene. A question of six
 * words has two or three of them, when its names and codes say nothing about its language.
 */
final class FunctionWords {

  private static final Map<String, String> LISTS =
      Map.of(
          "en", "english",
          "es", "spanish",
          "no", "norwegian",
          "de", "german",
          "fr", "french",
          "it", "italian",
          "pt", "portuguese",
          "nl", "dutch",
          "sv", "swedish",
          "da", "danish");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  private final Map<String, CharArraySet> words;

  FunctionWords() {
    Map<String, CharArraySet> lists = new HashMap<>();
    LISTS.forEach((language, name) -> lists.put(language, list(name + "_stop.txt")));
    lists.put("tr", TurkishAnalyzer.getDefaultStopSet());
    this.words = Map.copyOf(lists);
  }

  /** How many of the text's words are small words of that language. */
  int count(String text, String language) {
    CharArraySet list = words.get(language);
    if (list == null) {
      return 0;
    }
    List<String> spoken = Arrays.asList(NO_LETTERS.split(text.toLowerCase(Locale.ROOT)));
    return (int)
        spoken.stream().distinct().filter(word -> !word.isEmpty() && list.contains(word)).count();
  }

  private static CharArraySet list(String file) {
    try (InputStreamReader reader =
        new InputStreamReader(
            Objects.requireNonNull(SnowballFilter.class.getResourceAsStream(file), file),
            StandardCharsets.UTF_8)) {
      return WordlistLoader.getSnowballWordSet(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
