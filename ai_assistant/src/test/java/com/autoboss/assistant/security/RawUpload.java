package com.autoboss.assistant.security;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

/** Sends a file as a browser does, under any name at all. */
final class RawUpload {

  private static final String EDGE = "----hostile-upload";

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI service;
  private final String token;

  RawUpload(URI service, String token) {
    this.service = service;
    this.token = token;
  }

  HttpResponse<String> send(Path content, String name, String model)
      throws IOException, InterruptedException {
    String head =
        """
        --%s\r
        Content-Disposition: form-data; name="model"\r
        \r
        %s\r
        --%s\r
        Content-Disposition: form-data; name="file"; filename="%s"\r
        Content-Type: application/pdf\r
        \r
        """
            .formatted(EDGE, model, EDGE, quoted(name));
    HttpRequest request =
        HttpRequest.newBuilder(service.resolve("/api/v1/manuals"))
            .timeout(Duration.ofMinutes(2))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
            .POST(
                BodyPublishers.concat(
                    BodyPublishers.ofString(head),
                    BodyPublishers.ofFile(content),
                    BodyPublishers.ofString("\r\n--" + EDGE + "--\r\n")))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }

  /** As the HTML standard has it for names in multipart/form-data. */
  private static String quoted(String name) {
    return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
  }
}
