package com.autoboss.assistant.llm.wire;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * An OpenAI-compatible endpoint. Never follows a redirect: the key would go with it.
 *
 * <p>The key is asked for at every request, so it may change while the service runs.
 */
public final class Endpoint implements AutoCloseable {

  private static final Duration CONNECT = Duration.ofSeconds(5);

  private final URI base;
  private final KeySource key;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(CONNECT)
          .build();

  public Endpoint(URI base, KeySource key) {
    this.base = base;
    this.key = key;
  }

  /** Asks for a path below the base; a body makes it a POST. Waits until the head is there. */
  HttpResponse<InputStream> send(String path, @Nullable String body, Countdown time)
      throws InterruptedException, WireFault {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path));
    request.header("Authorization", "Bearer " + key.key()).header("Accept", "*/*");
    if (body != null) {
      request
          .header("Content-Type", "application/json")
          .POST(HttpRequest.BodyPublishers.ofString(body));
    }
    CompletableFuture<HttpResponse<InputStream>> response =
        client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    try {
      return response.get(time.left().toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException late) {
      throw new WireFault(FaultKind.LATE, "no response in time");
    } catch (ExecutionException failed) {
      throw fault(failed.getCause());
    } finally {
      if (!response.isDone()) {
        response.cancel(true);
      }
    }
  }

  private String address() {
    String text = base.toString();
    return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
  }

  private static WireFault fault(@Nullable Throwable cause) {
    if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException) {
      return new WireFault(FaultKind.UNREACHABLE, "the endpoint cannot be reached");
    }
    if (cause instanceof IOException) {
      return new WireFault(FaultKind.BROKEN, "the connection ended without a response");
    }
    return new WireFault(FaultKind.GARBAGE, "a response that is no HTTP");
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
