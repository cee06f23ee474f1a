package com.autoboss.assistant.answer;

import com.autoboss.assistant.search.Languages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The language in which somebody writes, also as phones are written on: without accents and dots,
 * Greek and Arabic in Latin letters. The small words of {@code small-words.json} decide where they
 * speak clearly; else the order of the letters does.
 */
@Component
class SpokenLanguage {

  private static final String FILE = "/small-words.json";
  private static final Map<String, Set<String>> WORDS = read();

  /** So many more small words than the language of the letters has. */
  private static final int CLEARLY = 2;

  /** Arabic letters that Latin ones lack are written as digits: sa3a, da8t. */
  private static final Pattern ARABIC_DIGIT =
      Pattern.compile("\\p{IsLatin}+[2356789]\\p{IsLatin}+|[2357]\\p{IsLatin}{3,}");

  private static final Pattern OTHER_SCRIPT = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}]]");

  private final Languages languages;

  SpokenLanguage(Languages languages) {
    this.languages = languages;
  }

  /** Primary tag; English where nothing gives a hint. */
  String of(String text) {
    String detected = languages.detect(text).map(Languages.Guess::language).orElse("en");
    return OTHER_SCRIPT.matcher(text).find() ? detected : bySmallWords(text, detected);
  }

  static String bySmallWords(String text, String detected) {
    List<String> spoken = Arrays.asList(AskedKind.folded(text).split("[^\\p{L}\\p{N}]+"));
    String best = detected;
    int most = count(spoken, detected) + CLEARLY - 1;
    for (String language : WORDS.keySet().stream().sorted().toList()) {
      int count = count(spoken, language);
      if (count > most) {
        most = count;
        best = language;
      }
    }
    return best;
  }

  private static int count(List<String> spoken, String language) {
    Set<String> words = WORDS.getOrDefault(language, Set.of());
    long small = spoken.stream().distinct().filter(words::contains).count();
    long digits =
        language.equals("ar")
            ? spoken.stream().filter(word -> ARABIC_DIGIT.matcher(word).matches()).count()
            : 0;
    return (int) (small + digits);
  }

  private static Map<String, Set<String>> read() {
    try (InputStream file = SpokenLanguage.class.getResourceAsStream(FILE)) {
      JsonMapper json = new JsonMapper();
      Map<String, String> words =
          json.readValue(
              file, json.getTypeFactory().constructMapType(Map.class, String.class, String.class));
      return words.entrySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  Map.Entry::getKey, each -> Set.of(each.getValue().split(" "))));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }
}
