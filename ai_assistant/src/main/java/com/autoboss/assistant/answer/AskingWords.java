package com.autoboss.assistant.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** The words of {@code asking-words.json} by which people ask, for text in any of its languages. */
final class AskingWords {

  private static final String FILE = "/asking-words.json";
  private static final Map<String, Pattern> PATTERNS = read();

  private AskingWords() {}

  /** Whether the text holds words of this kind, however accents are written. */
  static boolean holds(String text, String kind) {
    Pattern pattern = Objects.requireNonNull(PATTERNS.get(kind), kind);
    return pattern.matcher(AskedKind.folded(text).replace('ς', 'σ').replace('’', '\'')).find();
  }

  private static Map<String, Pattern> read() {
    try (InputStream file = AskingWords.class.getResourceAsStream(FILE)) {
      JsonMapper json = new JsonMapper();
      Map<String, String> words =
          json.readValue(
              file, json.getTypeFactory().constructMapType(Map.class, String.class, String.class));
      return words.entrySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> pattern(each.getValue())));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  private static Pattern pattern(String words) {
    return AskedKind.word(words.replace("\\w", "[\\p{L}\\p{N}]"));
  }
}
