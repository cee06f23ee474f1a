package com.autoboss.assistant;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A program that calls the running service over HTTP, as one caller or as nobody.
 *
 * @param token null for nobody
 */
public record Http(int port, @Nullable String token) {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  public Answer get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  public Answer post(String path, String json, String... headers) {
    return send("POST", path, json, headers);
  }

  /** Sends a JSON body; an empty one is sent as nothing. */
  public Answer send(String method, String path, String json, String... headers) {
    HttpRequest.BodyPublisher body =
        json.isEmpty()
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(json);
    return send(
        request(path, headers).header("Content-Type", "application/json").method(method, body));
  }

  /** Sends a file as the part {@code file} of a form. */
  public Answer upload(String path, byte[] file) {
    String edge = "edge-of-the-parts";
    String head =
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n"
            .formatted(edge);
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(file);
    body.writeBytes("\r\n--%s--\r\n".formatted(edge).getBytes(StandardCharsets.UTF_8));
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + edge)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
  }

  /** Opens a stream; the reader closes it. */
  public InputStream stream(String path, String... headers) {
    try {
      return CLIENT
          .send(request(path, headers).GET().build(), HttpResponse.BodyHandlers.ofInputStream())
          .body();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .timeout(Duration.ofSeconds(60));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return headers.length == 0 ? request : request.headers(Arrays.copyOf(headers, headers.length));
  }

  private static Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.headers(), response.body());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** What came back. */
  public record Answer(int status, HttpHeaders headers, String body) {

    public JsonNode json() {
      return JSON.readTree(body);
    }

    public String code() {
      return json().path("code").asString("");
    }

    public String header(String name) {
      return headers.firstValue(name).orElse("");
    }
  }
}
