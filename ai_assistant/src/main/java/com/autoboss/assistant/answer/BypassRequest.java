package com.autoboss.assistant.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * Recognises who asks how to get around a protection: a word for getting around and one for a
 * protection near it, of the same language, from {@code bypass-words.json}. No manual and no model
 * answers that; the manual's own warning does.
 */
final class BypassRequest {

  private static final String FILE = "/bypass-words.json";
  private static final int WORDS_BETWEEN = 5;
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?;\\u061F]\\s");
  private static final List<Language> LANGUAGES = read();

  private BypassRequest() {}

  static boolean isIn(String question) {
    String folded = AskedKind.folded(question).replace('ς', 'σ');
    return LANGUAGES.stream().anyMatch(language -> language.isIn(folded));
  }

  private static List<Language> read() {
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

    Language language() {
      return new Language(AskedKind.word(letters(bypass)), AskedKind.word(letters(protection)));
    }

    private static String letters(String words) {
      return words.replace("\\w", "[\\p{L}\\p{N}]");
    }
  }

  /** What one language calls these things. */
  record Language(Pattern bypass, Pattern protection) {

    boolean isIn(String question) {
      List<MatchResult> protections = protection.matcher(question).results().toList();
      return !protections.isEmpty()
          && bypass
              .matcher(question)
              .results()
              .anyMatch(verb -> protections.stream().anyMatch(p -> near(verb, p, question)));
    }

    private static boolean near(MatchResult one, MatchResult other, String question) {
      int from = Math.min(one.end(), other.end());
      int to = Math.max(one.start(), other.start());
      if (to <= from) {
        return !one.group().equals(other.group());
      }
      String between = question.substring(from, to);
      return !SENTENCE_END.matcher(between).find()
          && between.strip().split("\\s+").length <= WORDS_BETWEEN;
    }
  }
}
