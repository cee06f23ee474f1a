package com.autoboss.assistant.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The words of {@code asked-kinds.json}, each field the alternatives of a regular expression.
 *
 * @param interrogative words that begin a question
 * @param amount those that are followed by a unit
 * @param condition words that begin another clause
 * @param kinds by name
 */
record AskedKindsFile(
    String interrogative, String amount, String condition, Map<String, Words> kinds) {

  private static final String FILE = "/asked-kinds.json";

  static AskedKindsFile read() {
    try (InputStream file = AskedKindsFile.class.getResourceAsStream(FILE)) {
      return new JsonMapper().readValue(file, AskedKindsFile.class);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** The words of one kind. */
  record Words(String asked, @Nullable String units, @Nullable String words) {

    AskedKind kind(String name) {
      return AskedKind.of(name, asked, units, words);
    }
  }
}
