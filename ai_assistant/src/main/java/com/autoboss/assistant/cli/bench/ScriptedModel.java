package com.autoboss.assistant.cli.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A language model that says what a script tells it to say, at the wire: an OpenAI-compatible
 * endpoint on the loopback address. It stands in for real models where the answer must be known
 * beforehand, and misbehaves on demand.
 */
final class ScriptedModel implements AutoCloseable {

  private static final String NAME = "scripted";

  private final JsonMapper json = JsonMapper.builder().build();
  private final HttpServer server;
  private final List<ScriptLine> script;

  private ScriptedModel(HttpServer server, List<ScriptLine> script) {
    this.server = server;
    this.script = script;
  }

  /**
   * Starts it.
   *
   * @param port 0 for any free one
   */
  static ScriptedModel start(List<ScriptLine> script, int port) throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    HttpServer server = HttpServer.create(address, 0);
    ScriptedModel model = new ScriptedModel(server, List.copyOf(script));
    server.createContext("/v1/models", model::models);
    server.createContext("/v1/chat/completions", model::completions);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
    return model;
  }

  /** What to set OPENAI_BASE_URL to. */
  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void models(HttpExchange exchange) throws IOException {
    send(exchange, 200, Map.of("object", "list", "data", List.of(Map.of("id", NAME))));
  }

  private void completions(HttpExchange exchange) throws IOException {
    JsonNode request = json.readTree(exchange.getRequestBody().readAllBytes());
    String asked = request.path("messages").findValuesAsString("content").toString();
    ScriptLine line =
        script.stream().filter(each -> each.matches(asked)).findFirst().orElse(ScriptLine.SILENCE);
    switch (line.fault()) {
      case NONE -> reply(exchange, line, request.path("stream").asBoolean());
      case ERROR -> send(exchange, 500, Map.of("error", Map.of("message", "scripted fault")));
      case BUSY -> send(exchange, 429, Map.of("error", Map.of("message", "scripted fault")));
      case GARBAGE -> sendText(exchange, "application/json", "{\"choices\":[{\"mess");
      case EMPTY_STREAM -> sendText(exchange, "text/event-stream", "");
      case RESET -> exchange.close();
    }
  }

  private void reply(HttpExchange exchange, ScriptLine line, boolean streamed) throws IOException {
    if (streamed) {
      String piece = chunk(Map.of("content", line.reply()), "stop");
      sendText(exchange, "text/event-stream", "data: " + piece + "\n\ndata: [DONE]\n\n");
      return;
    }
    Map<String, Object> message = Map.of("role", "assistant", "content", line.reply());
    Map<String, Object> choice = Map.of("index", 0, "message", message, "finish_reason", "stop");
    send(exchange, 200, Map.of("model", NAME, "choices", List.of(choice)));
  }

  private String chunk(Map<String, String> delta, String reason) {
    Map<String, Object> choice = Map.of("index", 0, "delta", delta, "finish_reason", reason);
    return json.writeValueAsString(Map.of("model", NAME, "choices", List.of(choice)));
  }

  private void send(HttpExchange exchange, int status, Map<String, ?> body) throws IOException {
    send(exchange, status, "application/json", json.writeValueAsString(body));
  }

  private static void sendText(HttpExchange exchange, String type, String text) throws IOException {
    send(exchange, 200, type, text);
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }
}
