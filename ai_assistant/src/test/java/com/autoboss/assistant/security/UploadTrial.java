package com.autoboss.assistant.security;

import com.autoboss.assistant.Until;
import com.autoboss.assistant.cli.ServiceClient;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Uploads to a running service and follows each to its end; every one for a model of its own. */
final class UploadTrial {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> UNDER_WAY = List.of("RECEIVED", "READING", "EMBEDDING");

  private final RawUpload raw;
  private final ServiceClient service;

  UploadTrial(URI service, String token) {
    this.raw = new RawUpload(service, token);
    this.service = new ServiceClient(service, token);
  }

  UploadOutcome run(HostileUpload upload, String model) throws Exception {
    long began = System.nanoTime();
    HttpResponse<String> response = raw.send(upload.content(), upload.name(), model);
    JsonNode body = JSON.readTree(response.body());
    if (response.statusCode() != 202) {
      String code = body.path("code").asString("");
      return new UploadOutcome(upload, response.statusCode(), code, "", since(began), "", "");
    }
    String path = "/api/v1/manuals/" + body.path("id").asString();
    JsonNode version =
        Until.seen(
            () -> service.get(path).path("versions").path(0),
            seen -> !UNDER_WAY.contains(seen.path("state").asString()),
            PATIENCE);
    double seconds = since(began);
    String state = version.path("state").asString();
    return new UploadOutcome(
        upload,
        202,
        version.path("code").asString(""),
        state,
        seconds,
        version.path("file").asString(),
        state.equals("PUBLISHED") ? answer(model) : "");
  }

  private String answer(String model) throws Exception {
    JsonNode conversation = service.post("/api/v1/conversations", Map.of("model", model));
    String turns = "/api/v1/conversations/" + conversation.path("id").asString() + "/turns";
    Map<String, String> question =
        Map.of("text", "At what pressure does the relief valve open?", "language", "en");
    return service.post(turns + "?wait=true", question).toString();
  }

  private static double since(long began) {
    return (System.nanoTime() - began) / 1e9;
  }
}
