package com.autoboss.assistant.host;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.function.IntSupplier;

/** The host's proxy on a real port: takes {@code /ai} off and passes everything else on. */
public final class StrippingProxy implements AutoCloseable {

  private static final String PREFIX = "/ai";
  private static final Set<String> OURS =
      Set.of("connection", "content-length", "expect", "host", "http2-settings", "upgrade");

  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpServer server;
  private final IntSupplier behind;

  private StrippingProxy(HttpServer server, IntSupplier behind) {
    this.server = server;
    this.behind = behind;
  }

  /** Begins in front of the service on that port. */
  public static StrippingProxy start(IntSupplier behind) {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      StrippingProxy proxy = new StrippingProxy(server, behind);
      server.createContext(PREFIX + "/", proxy::pass);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.start();
      return proxy;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public int port() {
    return server.getAddress().getPort();
  }

  private void pass(HttpExchange exchange) throws IOException {
    String rest = exchange.getRequestURI().toString().substring(PREFIX.length());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + behind.getAsInt() + rest))
            .method(
                exchange.getRequestMethod(),
                HttpRequest.BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
    exchange.getRequestHeaders().forEach((name, values) -> copy(request, name, values));
    try {
      HttpResponse<byte[]> got =
          client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      got.headers()
          .map()
          .forEach((name, values) ->
              values.forEach(value -> exchange.getResponseHeaders().add(name, value)));
      exchange.getResponseHeaders().remove("Content-Length");
      exchange.getResponseHeaders().remove("Transfer-Encoding");
      exchange.sendResponseHeaders(
          got.statusCode(), got.body().length == 0 ? -1 : got.body().length);
      exchange.getResponseBody().write(got.body());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } finally {
      exchange.close();
    }
  }

  private static void copy(HttpRequest.Builder request, String name, List<String> values) {
    if (!OURS.contains(name.toLowerCase(Locale.ROOT))) {
      values.forEach(value -> request.header(name, value));
    }
  }

  @Override
  public void close() {
    server.stop(0);
    client.close();
  }
}
