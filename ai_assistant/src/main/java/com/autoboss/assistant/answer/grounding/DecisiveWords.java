package com.autoboss.assistant.answer.grounding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * Words that turn the meaning of a sentence around, by language, from {@code decisive-words.json}:
 * each entry holds the alternatives of a regular expression over small words without accents.
 */
final class DecisiveWords {

  private static final String FILE = "/decisive-words.json";
  private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\u0640]");
  private static final Map<Turning, Map<String, Pattern>> PATTERNS = read();

  /** What a word does to the meaning. The first ones limit it, the others go in pairs. */
  enum Turning {
    NOT,
    ONLY,
    BEFORE,
    AFTER,
    LEFT,
    RIGHT,
    OPEN,
    CLOSE,
    ON,
    OFF,
    MORE,
    LESS,
    CLOCKWISE,
    COUNTER,
    TIGHTEN,
    LOOSEN,
    ALL;

    /** Whether leaving the word out changes what the sentence allows. */
    boolean limits() {
      return this == NOT || this == ONLY;
    }
  }

  private DecisiveWords() {}

  /** Whether anything is known about the language. */
  static boolean knows(String language) {
    return PATTERNS.getOrDefault(Turning.NOT, Map.of()).containsKey(language);
  }

  /** How often each occurs in the text; what does not occur is not in the map. */
  static Map<Turning, Integer> in(String text, String language) {
    String folded = folded(text);
    Map<Turning, Integer> counts = new EnumMap<>(Turning.class);
    PATTERNS.forEach((turning, languages) -> {
      Pattern pattern = languages.get(language);
      int count = pattern == null ? 0 : (int) pattern.matcher(folded).results().count();
      if (count > 0) {
        counts.put(turning, count);
      }
    });
    return counts;
  }

  /** Whether no language knows a decisive word in it. */
  static boolean isPlain(String text) {
    String folded = folded(text);
    return PATTERNS.values().stream()
        .flatMap(languages -> languages.values().stream())
        .noneMatch(pattern -> pattern.matcher(folded).find());
  }

  private static String folded(String text) {
    String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    return MARKS
        .matcher(apart)
        .replaceAll("")
        .replace('ı', 'i')
        .replace('å', 'a')
        .replace('ς', 'σ')
        .replace('’', '\'');
  }

  @SuppressWarnings("unchecked")
  private static Map<Turning, Map<String, Pattern>> read() {
    try (InputStream file = DecisiveWords.class.getResourceAsStream(FILE)) {
      Map<String, Map<String, String>> content = new JsonMapper().readValue(file, Map.class);
      Map<Turning, Map<String, Pattern>> patterns = new EnumMap<>(Turning.class);
      content.forEach((turning, languages) -> {
        Map<String, Pattern> compiled = new LinkedHashMap<>();
        languages.forEach((language, words) -> compiled.put(language, pattern(words)));
        patterns.put(Turning.valueOf(turning), compiled);
      });
      return patterns;
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:"
            + folded(words).replace("\\w", "[\\p{L}\\p{N}]")
            + ")(?![\\p{L}\\p{N}])");
  }
}
