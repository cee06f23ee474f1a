package com.autoboss.assistant.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line of a script for the scripted model: {@code {"match": regex, "reply": text, "fault":
 * name}}. The first line whose expression is found in what is asked decides.
 */
record ScriptLine(Pattern match, String reply, Fault fault) {

  /** What is said when no line fits. */
  static final ScriptLine SILENCE = new ScriptLine(Pattern.compile(""), "", Fault.NONE);

  private static final JsonMapper JSON = JsonMapper.builder().build();

  boolean matches(String asked) {
    return match.matcher(asked).find();
  }

  static List<ScriptLine> read(Path script) throws IOException {
    return Files.readAllLines(script).stream()
        .filter(line -> !line.isBlank())
        .map(ScriptLine::parse)
        .toList();
  }

  static ScriptLine parse(String line) {
    JsonNode node = JSON.readTree(line);
    return new ScriptLine(
        Pattern.compile(node.path("match").asString("")),
        node.path("reply").asString(""),
        Fault.valueOf(node.path("fault").asString("none").toUpperCase(Locale.ROOT)));
  }

  /** How the endpoint misbehaves. */
  enum Fault {
    NONE,
    /** Status 500. */
    ERROR,
    /** Status 429. */
    BUSY,
    /** Half a JSON document. */
    GARBAGE,
    /** Status 200 and no event. */
    EMPTY_STREAM,
    /** The connection ends without a response. */
    RESET
  }
}
