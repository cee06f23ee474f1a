package com.autoboss.assistant.host;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * The host application on a real port: answers {@code GET path} with the JSON that belongs to the
 * bearer token and path, 401 for tokens that it does not know, or misbehaves as it is told to.
 */
public final class HostStub implements AutoCloseable {

  private final HttpServer server;
  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private volatile Manner manner = Manner.WELL;

  private HostStub(HttpServer server) {
    this.server = server;
  }

  public static HostStub start() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      HostStub stub = new HostStub(server);
      server.createContext("/", stub::answer);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.start();
      return stub;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Paths that were asked for, in order. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  public HostStub behave(Manner how) {
    manner = how;
    return this;
  }

  /** Somebody signs in at the host; returns the token. */
  public String signIn(String token, String id, String organisation, String role) {
    return say(
        token,
        "/users/me/",
        """
        {"id": "%s", "username": "name-of-%s", "organization_id": "%s", "role": "%s", "email": "x@y"}
        """
            .formatted(id, id, organisation, role));
  }

  /** What the host answers to this token at this path; returns the token. */
  public String say(String token, String path, String json) {
    answers.put(token + " " + path, json);
    return token;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(path);
    String header = exchange.getRequestHeaders().getFirst("Authorization");
    String token = header == null ? "" : header.replaceFirst("^Bearer ", "");
    String json = answers.get(token + " " + path);
    boolean known = answers.keySet().stream().anyMatch(key -> key.startsWith(token + " "));
    manner.answer(exchange, json == null ? (known ? 404 : 401) : 200, json == null ? "{}" : json);
  }

  static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
