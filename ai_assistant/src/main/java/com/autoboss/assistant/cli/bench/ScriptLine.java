package com.autoboss.assistant.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line of a script for the scripted model: {@code {"match": regex, "reply": text, "fault":
 * name, "delay_ms": n, "pace_ms": n, "times": n}}. The first line whose expression is found in what
 * is asked, and that is not used up, decides.
 *
 * @param match looked for in the contents of all messages, each on lines of its own
 * @param reply what the model says; an object or array in the file is said as JSON text
 * @param delay before the first token
 * @param pace between two pieces of a streamed reply
 * @param times how often the line is good for; 0 for ever
 */
public record ScriptLine(
    Pattern match, String reply, Fault fault, Duration delay, Duration pace, int times) {

  /** What is said when no line fits. */
  static final ScriptLine SILENCE = reply("", "");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Says this text at once whenever the expression is found. */
  public static ScriptLine reply(String match, String reply) {
    return new ScriptLine(
        Pattern.compile(match), reply, Fault.NONE, Duration.ZERO, Duration.ZERO, 0);
  }

  /** The same line with a fault, the first few times. */
  public ScriptLine failing(Fault how, int often) {
    return new ScriptLine(match, reply, how, delay, pace, often);
  }

  /** The same line, with this time before the first token and between pieces. */
  public ScriptLine timed(Duration first, Duration between) {
    return new ScriptLine(match, reply, fault, first, between, times);
  }

  boolean matches(String asked) {
    return match.matcher(asked).find();
  }

  /** Reads a script; empty lines mean nothing. */
  public static List<ScriptLine> read(Path script) throws IOException {
    return Files.readAllLines(script).stream()
        .filter(line -> !line.isBlank())
        .map(ScriptLine::parse)
        .toList();
  }

  /** Reads one line of a script. */
  public static ScriptLine parse(String line) {
    JsonNode node = JSON.readTree(line);
    JsonNode reply = node.path("reply");
    return new ScriptLine(
        Pattern.compile(node.path("match").asString("")),
        reply.isContainer() ? reply.toString() : reply.asString(""),
        Fault.valueOf(node.path("fault").asString("none").toUpperCase(Locale.ROOT)),
        Duration.ofMillis(node.path("delay_ms").asLong(0)),
        Duration.ofMillis(node.path("pace_ms").asLong(0)),
        node.path("times").asInt(0));
  }

  /** How the endpoint misbehaves. */
  public enum Fault {
    NONE,
    /** Status 500. */
    ERROR,
    /** Status 429 without a word about when to come again. */
    BUSY,
    /** Status 429, to come again after a second. */
    BUSY_RETRY_AFTER,
    /** Status 400: the prompt is too long. */
    TOO_LONG,
    /** Half a JSON document, also in the middle of a stream. */
    GARBAGE,
    /** Status 200 and no event. */
    EMPTY_STREAM,
    /** The connection ends without a response. */
    RESET,
    /** The connection ends in the middle of the reply. */
    BROKEN,
    /** Half of the reply, then silence. */
    STALL,
    /** One character at a time, ten a second. */
    DRIP,
    /** The whole reply, but neither a reason why it ended nor an end mark. */
    NO_FINISH,
    /** Half of the reply, as if the token limit were reached. */
    CUT
  }
}
