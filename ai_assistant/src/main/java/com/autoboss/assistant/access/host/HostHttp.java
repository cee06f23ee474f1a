package com.autoboss.assistant.access.host;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Asks the host application, once a question and never again by itself: with a deadline from the
 * first to the last byte, few questions at once, and none for a while after too many that failed.
 * Follows no redirect, because the token would go with it.
 */
public final class HostHttp {

  private static final int MOST_BYTES = 1 << 20;
  private static final int AT_ONCE = 16;

  private final Duration deadline;
  private final CircuitBreaker breaker;
  private final Semaphore places = new Semaphore(AT_ONCE);
  private final HttpClient client;

  /**
   * One for each purpose: what fails for the one purpose does not stop the other.
   *
   * @param deadline of one question
   */
  public HostHttp(String purpose, Duration deadline, Clock clock) {
    this.deadline = deadline;
    this.breaker = HostRest.breaker(purpose, clock);
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(deadline)
            .build();
  }

  /** Whether it is left alone now because it failed too often. */
  public boolean rests() {
    return breaker.getState() == CircuitBreaker.State.OPEN;
  }

  /**
   * What the host answers, whatever its status below 500.
   *
   * @param token of the caller; null sends none
   * @throws HostAway when there is no such answer in time
   */
  public Reply get(URI address, @Nullable String token) {
    if (!places.tryAcquire()) {
      throw new HostAway();
    }
    try {
      return ask(request(address, token));
    } finally {
      places.release();
    }
  }

  private Reply ask(HttpRequest request) {
    if (!breaker.tryAcquirePermission()) {
      throw new HostAway();
    }
    long begun = System.nanoTime();
    try {
      Reply reply = send(request);
      breaker.onSuccess(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
      return reply;
    } catch (IOException | TimeoutException failed) {
      breaker.onError(System.nanoTime() - begun, TimeUnit.NANOSECONDS, failed);
      throw new HostAway();
    } catch (InterruptedException interrupted) {
      breaker.releasePermission();
      Thread.currentThread().interrupt();
      throw new HostAway();
    }
  }

  private Reply send(HttpRequest request)
      throws IOException, TimeoutException, InterruptedException {
    CompletableFuture<HttpResponse<byte[]>> response =
        client.sendAsync(
            request,
            HttpResponse.BodyHandlers.limiting(
                HttpResponse.BodyHandlers.ofByteArray(), MOST_BYTES));
    try {
      HttpResponse<byte[]> got = response.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
      if (got.statusCode() >= 500 || got.statusCode() == 429) {
        throw new IOException("the host answers with status " + got.statusCode());
      }
      return new Reply(got.statusCode(), got.body());
    } catch (ExecutionException failed) {
      throw new IOException("the host does not answer", failed.getCause());
    } finally {
      response.cancel(true);
    }
  }

  private static HttpRequest request(URI address, @Nullable String token) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address).header("Accept", "application/json").GET();
    return token == null
        ? request.build()
        : request.header("Authorization", "Bearer " + token).build();
  }

  /** What came back. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Reply(int status, byte[] body) {}
}
