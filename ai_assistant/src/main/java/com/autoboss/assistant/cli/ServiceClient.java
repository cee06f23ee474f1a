package com.autoboss.assistant.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks to the service over HTTP as one caller. A refusal by the service becomes {@link
 * RefusedByService}.
 */
public final class ServiceClient {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final HttpClient http = HttpClient.newHttpClient();
  private final JsonMapper json = JsonMapper.builder().build();
  private final URI base;
  private final String token;

  public ServiceClient(URI base, String token) {
    this.base = base;
    this.token = token;
  }

  public JsonNode get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  public JsonNode post(String path, Map<String, ?> body) throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(BodyPublishers.ofString(json.writeValueAsString(body))));
  }

  /** Uploads a file with form fields; the file is streamed. */
  public JsonNode upload(String path, Path file, List<Map.Entry<String, String>> fields)
      throws IOException, InterruptedException {
    String boundary = "----" + UUID.randomUUID();
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(multipart(boundary, file, fields)));
  }

  private static BodyPublisher multipart(
      String boundary, Path file, List<Map.Entry<String, String>> fields)
      throws FileNotFoundException {
    StringBuilder head = new StringBuilder();
    for (Map.Entry<String, String> field : fields) {
      head.append(
          "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
              .formatted(boundary, field.getKey(), field.getValue()));
    }
    head.append(
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/pdf\r\n\r\n"
            .formatted(boundary, String.valueOf(file.getFileName()).replace("\"", "")));
    return BodyPublishers.concat(
        BodyPublishers.ofString(head.toString()),
        BodyPublishers.ofFile(file),
        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve(path))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + token)
        .header("Accept", "application/json");
  }

  private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> response =
        http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    JsonNode body = json.readTree(response.body().isEmpty() ? "{}" : response.body());
    if (response.statusCode() >= 400) {
      throw new RefusedByService(response.statusCode(), body);
    }
    return body;
  }
}
