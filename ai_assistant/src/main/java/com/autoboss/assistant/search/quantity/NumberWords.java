package com.autoboss.assistant.search.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Numbers written as words, from {@code number-words.json}. One is not among them, because in half
 * of the languages it is an article; neither are words that mean something else in another of the
 * languages.
 */
final class NumberWords {

  private static final String FILE = "/number-words.json";
  private static final Map<String, Integer> VALUES = read();
  private static final Pattern WORD =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])(?:"
              + VALUES.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"))
              + ")(?![\\p{L}\\p{N}-])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private NumberWords() {}

  static Pattern pattern() {
    return WORD;
  }

  static int value(String word) {
    return VALUES.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Integer> read() {
    try (InputStream file = NumberWords.class.getResourceAsStream(FILE)) {
      Map<String, String> content = new JsonMapper().readValue(file, Map.class);
      Map<String, Integer> values = new HashMap<>();
      content.forEach((number, words) -> {
        for (String word : List.of(words.split("\\|", -1))) {
          values.put(word, Integer.parseInt(number));
        }
      });
      return Map.copyOf(values);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }
}
