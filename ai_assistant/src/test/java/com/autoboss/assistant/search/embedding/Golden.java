package com.autoboss.assistant.search.embedding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A text with the tokens and, for some, the vector that the model's makers' own code gives. */
record Golden(String text, List<Long> ids, List<Float> vector) {

  static final EmbeddingModel MODEL =
      new EmbeddingModel(Path.of("../models/multilingual-e5-small").toAbsolutePath().normalize());

  /** What the model's makers give beside it: tokens, and vectors in saturating 8-bit arithmetic. */
  static List<Golden> all() throws IOException {
    return of(MODEL.folder().resolve("golden.jsonl"));
  }

  /** Every third of those vectors again, in exact arithmetic, by the runtime of this release. */
  static List<Golden> exact() throws IOException {
    return of(Path.of("src/test/resources/exact-vectors.jsonl"));
  }

  private static List<Golden> of(Path file) throws IOException {
    JsonMapper json = new JsonMapper();
    try (var lines = Files.lines(file)) {
      return lines.map(json::readTree).map(Golden::of).toList();
    }
  }

  private static Golden of(JsonNode line) {
    return new Golden(
        line.get("text").asString(),
        line.get("ids").values().stream().map(JsonNode::asLong).toList(),
        line.path("embedding").values().stream().map(JsonNode::floatValue).toList());
  }
}
