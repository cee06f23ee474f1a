package com.autoboss.assistant.cli.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A language model that says what a script tells it to say, at the wire: an OpenAI-compatible
 * endpoint on the loopback address. It stands in for real models where the answer must be known
 * beforehand, and misbehaves on demand.
 */
public final class ScriptedModel implements AutoCloseable {

  private final JsonMapper json = JsonMapper.builder().build();
  private final HttpServer server;
  private volatile List<ScriptLine> lines;
  private volatile Script script;
  private volatile Manners manners;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicLong promptTokens = new AtomicLong();
  private final AtomicLong replyTokens = new AtomicLong();
  private final List<JsonNode> requests = new CopyOnWriteArrayList<>();
  private final AtomicInteger hungUp = new AtomicInteger();

  private ScriptedModel(HttpServer server, List<ScriptLine> lines, Manners manners) {
    this.server = server;
    this.lines = List.copyOf(lines);
    this.manners = manners;
    this.script = new Script(lines, manners);
  }

  /** Starts one with good manners on any free port. */
  public static ScriptedModel start(List<ScriptLine> script) throws IOException {
    return start(script, Manners.GOOD, 0);
  }

  /**
   * Starts it.
   *
   * @param port 0 for any free one
   */
  public static ScriptedModel start(List<ScriptLine> script, Manners manners, int port)
      throws IOException {
    // Else each small piece of a stream waits for the acknowledgement of the one before.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    HttpServer server = HttpServer.create(address, 0);
    ScriptedModel model = new ScriptedModel(server, script, manners);
    server.createContext("/v1/models", model::models);
    server.createContext("/v1/chat/completions", model::completions);
    server.setExecutor(model.threads);
    server.start();
    return model;
  }

  /** What to set OPENAI_BASE_URL to. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
  }

  /** The bodies of all requests for completions so far, in the order of arrival. */
  public List<JsonNode> requests() {
    return List.copyOf(requests);
  }

  /** Replies so far whose listener was gone before they ended. */
  public int hungUp() {
    return hungUp.get();
  }

  /** Behaves so from now on, and begins the script anew. */
  public void behave(Manners from) {
    manners = from;
    script = new Script(lines, from);
  }

  /** Follows this script from now on. */
  public void follow(List<ScriptLine> from) {
    lines = List.copyOf(from);
    script = new Script(lines, manners);
  }

  /** Tokens of the prompts that it worked on so far, whatever it says in usage. */
  public long promptTokens() {
    return promptTokens.get();
  }

  /** Tokens that it said so far or meant to say, whether somebody listened or not. */
  public long replyTokens() {
    return replyTokens.get();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void models(HttpExchange exchange) throws IOException {
    try (ScriptedReply reply = new ScriptedReply(exchange, json, false)) {
      if (refusesKey(exchange)) {
        reply.status(401, "invalid_api_key");
      } else {
        reply.body(Map.of("object", "list", "data", List.of(Map.of("id", ScriptedReply.NAME))));
      }
    }
  }

  private void completions(HttpExchange exchange) throws IOException {
    JsonNode request = json.readTree(exchange.getRequestBody().readAllBytes());
    requests.add(request);
    boolean streamed = request.path("stream").asBoolean(false);
    try (ScriptedReply reply = new ScriptedReply(exchange, json, streamed)) {
      if (refusesKey(exchange)) {
        reply.status(401, "invalid_api_key");
      } else if (!refusesForm(request, reply)) {
        complete(request, reply);
      }
    } catch (IOException gone) {
      hungUp.incrementAndGet();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean refusesKey(HttpExchange exchange) {
    String sent = exchange.getRequestHeaders().getFirst("Authorization");
    return manners.key() != null && !("Bearer " + manners.key()).equals(sent);
  }

  private boolean refusesForm(JsonNode request, ScriptedReply reply) throws IOException {
    String form = request.path("response_format").path("type").asString("text");
    if (form.equals("json_schema") && manners.json() == Manners.Json.OBJECT) {
      reply.status(500, "json_schema");
      return true;
    }
    if (!form.equals("text") && manners.json() == Manners.Json.NONE) {
      reply.status(400, "response_format is not supported");
      return true;
    }
    if (request.has("max_tokens") && manners.limit() == Manners.Limit.MAX_COMPLETION_TOKENS) {
      reply.status(400, "max_tokens is not supported, use max_completion_tokens");
      return true;
    }
    return false;
  }

  private void complete(JsonNode request, ScriptedReply reply)
      throws IOException, InterruptedException {
    String asked = String.join("\n", request.path("messages").findValuesAsString("content"));
    ScriptLine line = script.next(asked);
    switch (line.fault()) {
      case ERROR -> reply.status(500, "scripted fault");
      case BUSY -> reply.status(429, "scripted fault");
      case BUSY_RETRY_AFTER -> reply.busy(1);
      case TOO_LONG -> reply.status(400, "context_length_exceeded");
      case EMPTY_STREAM -> reply.nothing();
      case RESET -> reply.close();
      case GARBAGE -> reply.garbage();
      default -> say(line, asked, request, reply);
    }
  }

  private void say(ScriptLine line, String asked, JsonNode request, ScriptedReply reply)
      throws IOException, InterruptedException {
    Saying saying = Saying.of(line, limit(request));
    int prompt = ScriptedReply.tokens(asked);
    promptTokens.addAndGet(prompt);
    replyTokens.addAndGet(ScriptedReply.tokens(saying.text()));
    Thread.sleep(line.delay());
    reply.say(saying, line, manners.usage() ? prompt : -1);
  }

  /** In letters; as good as none when the request sets none that counts here. */
  private int limit(JsonNode request) {
    int tokens =
        switch (manners.limit()) {
          case NEITHER -> 0;
          case MAX_TOKENS -> request.path("max_tokens").asInt(0);
          case BOTH, MAX_COMPLETION_TOKENS ->
              request.path("max_tokens").asInt(request.path("max_completion_tokens").asInt(0));
        };
    return tokens == 0 ? Integer.MAX_VALUE : tokens * ScriptedReply.LETTERS_A_TOKEN;
  }
}
