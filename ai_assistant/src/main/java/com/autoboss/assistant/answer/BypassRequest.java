package com.autoboss.assistant.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Recognises who asks how to get around a protection: a word for getting around and one for a
 * protection near it, of the same language, from {@code bypass-words.json}. No manual and no model
 * answers that; the manual's own warning does.
 */
final class BypassRequest {

  private static final String FILE = "/bypass-words.json";
  private static final List<BypassLanguage> LANGUAGES = read();

  private BypassRequest() {}

  static boolean isIn(String question) {
    String folded = AskedKind.folded(question).replace('ς', 'σ');
    return LANGUAGES.stream().anyMatch(language -> language.isIn(folded));
  }

  private static List<BypassLanguage> read() {
    try (InputStream file = BypassRequest.class.getResourceAsStream(FILE)) {
      JsonMapper json = new JsonMapper();
      Map<String, Words> words =
          json.readValue(
              file, json.getTypeFactory().constructMapType(Map.class, String.class, Words.class));
      return words.values().stream().map(Words::language).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** Alternatives of regular expressions over small words without accents. */
  record Words(String bypass, String protection) {

    BypassLanguage language() {
      return new BypassLanguage(
          AskedKind.word(letters(bypass)), AskedKind.word(letters(protection)));
    }

    private static String letters(String words) {
      return words.replace("\\w", "[\\p{L}\\p{N}]");
    }
  }
}
