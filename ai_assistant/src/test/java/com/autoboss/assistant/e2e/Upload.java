package com.autoboss.assistant.e2e;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.cli.ServiceClient;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** Brings a manual in over HTTP and follows it to its end. */
public final class Upload {

  private static final List<String> UNDER_WAY = List.of("RECEIVED", "READING", "EMBEDDING");

  private final ServiceClient service;

  public Upload(Http editor) {
    this.service =
        new ServiceClient(
            URI.create("http://localhost:" + editor.port()),
            Objects.requireNonNull(editor.token()));
  }

  public JsonNode send(Path file, String model) throws IOException, InterruptedException {
    return service.upload("/api/v1/manuals", file, List.of(Map.entry("model", model)));
  }

  public JsonNode sendBundle(Path file, String model) throws IOException, InterruptedException {
    return service.upload("/api/v1/manuals/bundle", file, List.of(Map.entry("model", model)));
  }

  /** The version when nothing more will happen to it. */
  public JsonNode settled(JsonNode accepted) throws IOException, InterruptedException {
    JsonNode version;
    do {
      version =
          service.get("/api/v1/manuals/" + accepted.path("id").asString()).path("versions").path(0);
    } while (UNDER_WAY.contains(version.path("state").asString()));
    return version;
  }
}
