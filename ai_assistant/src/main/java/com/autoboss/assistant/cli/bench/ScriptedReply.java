package com.autoboss.assistant.cli.bench;

import com.autoboss.assistant.cli.bench.ScriptLine.Fault;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** One response of the scripted model, as bytes. Closed without a word, the connection breaks. */
final class ScriptedReply implements AutoCloseable {

  static final String NAME = "scripted";

  /** The stub's idea of a token. */
  static final int LETTERS_A_TOKEN = 4;

  private static final int LETTERS_A_PIECE = 24;
  private static final long DRIP_MILLISECONDS = 100;
  private static final long STALL_MILLISECONDS = 3_600_000;

  private final HttpExchange exchange;
  private final JsonMapper json;
  private final boolean streamed;

  ScriptedReply(HttpExchange exchange, JsonMapper json, boolean streamed) {
    this.exchange = exchange;
    this.json = json;
    this.streamed = streamed;
  }

  static int tokens(String text) {
    return Math.ceilDiv(text.length(), LETTERS_A_TOKEN);
  }

  void status(int status, String message) throws IOException {
    send(status, "application/json", json.writeValueAsString(error(message)));
  }

  void busy(int seconds) throws IOException {
    exchange.getResponseHeaders().set("Retry-After", Integer.toString(seconds));
    status(429, "scripted fault");
  }

  void body(Map<String, ?> body) throws IOException {
    send(200, "application/json", json.writeValueAsString(body));
  }

  void nothing() throws IOException {
    send(200, streamed ? "text/event-stream" : "application/json", "");
  }

  void garbage() throws IOException {
    String half = "{\"choices\":[{\"mess";
    if (streamed) {
      send(200, "text/event-stream", "data: " + half + "\n\n");
    } else {
      send(200, "application/json", half);
    }
  }

  /** Says it, in the way of the line's fault. */
  void say(Saying saying, ScriptLine line, int promptTokens)
      throws IOException, InterruptedException {
    if (streamed) {
      stream(saying, line, promptTokens);
    } else {
      whole(saying, line, promptTokens);
    }
  }

  private void whole(Saying saying, ScriptLine line, int promptTokens)
      throws IOException, InterruptedException {
    Map<String, Object> message = Map.of("role", "assistant", "content", saying.text());
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("model", NAME);
    body.put("choices", List.of(choice("message", message, saying.finish())));
    if (promptTokens >= 0) {
      body.put("usage", usage(promptTokens, saying.text()));
    }
    String text = json.writeValueAsString(body);
    switch (line.fault()) {
      case BROKEN -> close();
      case STALL -> Thread.sleep(STALL_MILLISECONDS);
      case DRIP -> {
        Thread.sleep(DRIP_MILLISECONDS * saying.text().length());
        send(200, "application/json", text);
      }
      default -> send(200, "application/json", text);
    }
  }

  private void stream(Saying saying, ScriptLine line, int promptTokens)
      throws IOException, InterruptedException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    OutputStream out = exchange.getResponseBody();
    String text = saying.text();
    boolean half = line.fault() == Fault.BROKEN || line.fault() == Fault.STALL;
    pieces(half ? text.substring(0, text.length() / 2) : text, line, out);
    if (line.fault() == Fault.STALL) {
      Thread.sleep(STALL_MILLISECONDS);
    }
    if (half) {
      close();
      return;
    }
    if (!saying.finish().isEmpty()) {
      event(out, Map.of("choices", List.of(choice("delta", Map.of(), saying.finish()))));
      if (promptTokens >= 0) {
        event(out, Map.of("choices", List.of(), "usage", usage(promptTokens, text)));
      }
      write(out, "data: [DONE]\n\n");
    }
    out.close();
  }

  private void pieces(String text, ScriptLine line, OutputStream out)
      throws IOException, InterruptedException {
    boolean drip = line.fault() == Fault.DRIP;
    int length = drip ? 1 : LETTERS_A_PIECE;
    for (int from = 0; from < text.length(); from += length) {
      if (from > 0) {
        Thread.sleep(drip ? DRIP_MILLISECONDS : line.pace().toMillis());
      }
      String piece = text.substring(from, Math.min(text.length(), from + length));
      Map<String, Object> delta = Map.of("content", piece);
      event(out, Map.of("model", NAME, "choices", List.of(choice("delta", delta, ""))));
    }
  }

  private void event(OutputStream out, Map<String, ?> event) throws IOException {
    write(out, "data: " + json.writeValueAsString(event) + "\n\n");
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static Map<String, Object> choice(String part, Map<String, ?> content, String finish) {
    Map<String, Object> choice = new LinkedHashMap<>();
    choice.put("index", 0);
    choice.put(part, content);
    choice.put("finish_reason", finish.isEmpty() ? null : finish);
    return choice;
  }

  private static Map<String, Integer> usage(int promptTokens, String text) {
    int reply = tokens(text);
    return Map.of(
        "prompt_tokens", promptTokens,
        "completion_tokens", reply,
        "total_tokens", promptTokens + reply);
  }

  private static Map<String, Object> error(String message) {
    return Map.of("error", Map.of("message", message, "type", "scripted"));
  }

  private void send(int status, String type, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  @Override
  public void close() {
    exchange.close();
  }
}
