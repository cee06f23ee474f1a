package com.autoboss.assistant.cli.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A retrieval benchmark: passages and questions, one JSON object a line. What was typed from the
 * pictures of a page, {@code text_picture}, belongs to its text.
 */
record RetrievalSet(List<Text> passages, List<Question> questions) {

  private static final JsonMapper JSON = new JsonMapper();

  /**
   * Reads both files.
   *
   * @param language passages in other languages are left out; null takes all
   */
  static RetrievalSet read(Path passages, Path questions, @Nullable String language)
      throws IOException {
    List<Text> texts = lines(passages, RetrievalSet::text);
    return new RetrievalSet(
        texts.stream()
            .filter(text -> language == null || language.equals(text.language()))
            .toList(),
        lines(
            questions,
            line -> new Question(text(line), line.path("pdf").asStringOpt().orElse(null))));
  }

  private static <T> List<T> lines(Path file, Function<JsonNode, T> reading) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.filter(line -> !line.isBlank()).map(JSON::readTree).map(reading).toList();
    }
  }

  private static Text text(JsonNode line) {
    return new Text(
        line.path("id").asString(),
        line.path("lang").asString("und"),
        (line.path("text").asString() + "\n" + line.path("text_picture").asString("")).strip());
  }

  /** A passage, or what is asked. */
  record Text(String id, String language, String text) {

    /** Every beginning of the id that ends before a {@code #}: the manuals it may belong to. */
    Set<String> scopes() {
      Set<String> scopes = new HashSet<>();
      for (int end = id.indexOf('#'); end >= 0; end = id.indexOf('#', end + 1)) {
        scopes.add(id.substring(0, end));
      }
      return scopes;
    }
  }

  /**
   * A question.
   *
   * @param manual the manual it is asked of; null when it is asked of all
   */
  record Question(Text text, @Nullable String manual) {}
}
