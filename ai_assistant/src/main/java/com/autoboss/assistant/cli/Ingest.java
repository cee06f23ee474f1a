package com.autoboss.assistant.cli;

import com.autoboss.assistant.access.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Brings manuals in and waits until each can be found, or says why not. */
@Command(name = "ingest", description = "bring manuals in and wait until they can be found")
final class Ingest implements Callable<Integer> {

  private static final long LOOK_MILLISECONDS = 200;
  private static final double NANOS = 1e9;

  @Mixin private Where where = new Where();

  @Parameters(paramLabel = "FILE", arity = "1..*")
  private List<Path> files = List.of();

  @Option(names = "--model", required = true, description = "model it applies to; repeatable")
  private List<String> models = List.of();

  @Option(names = "--language", defaultValue = "auto")
  private String language = "auto";

  @Option(names = "--title")
  private @Nullable String title;

  @Option(names = "--audience", defaultValue = "operator", description = "operator or expert")
  private String audience = "operator";

  @Option(names = "--json", description = "changes nothing: the output is JSON always")
  void json(boolean asked) {}

  @Override
  public Integer call() throws Exception {
    JsonMapper json = JsonMapper.builder().build();
    boolean allPublished = true;
    try (ServiceConnection connection = ServiceConnection.open(where, Role.EDITOR)) {
      for (Path file : files) {
        Map<String, Object> result = ingest(connection.client(), file);
        System.out.println(json.writeValueAsString(result));
        allPublished &= "PUBLISHED".equals(result.get("state"));
      }
    }
    return allPublished ? 0 : 1;
  }

  private Map<String, Object> ingest(ServiceClient service, Path file)
      throws IOException, InterruptedException {
    long began = System.nanoTime();
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("file", file.toString());
    try {
      if (!Files.isReadable(file)) {
        result.put("state", "REJECTED");
        result.put("code", "unreadable-file");
        return result;
      }
      JsonNode accepted = service.upload("/api/v1/manuals", file, fields());
      result.put("id", accepted.path("id").asString());
      result.put("version", accepted.path("version").asInt());
      settle(service, accepted, result);
    } catch (RefusedByService refused) {
      System.err.println(refused.getMessage());
      result.put("state", "REJECTED");
      result.put("code", refused.code());
    }
    result.put("seconds", (System.nanoTime() - began) / NANOS);
    return result;
  }

  private void settle(ServiceClient service, JsonNode accepted, Map<String, Object> result)
      throws IOException, InterruptedException {
    Progress progress = new Progress();
    JsonNode version = version(service, accepted);
    while (List.of("RECEIVED", "READING", "EMBEDDING").contains(version.path("state").asString())) {
      progress.show(version);
      Thread.sleep(LOOK_MILLISECONDS);
      version = version(service, accepted);
    }
    progress.show(version);
    result.put("state", version.path("state").asString());
    if (version.path("code").isString()) {
      result.put("code", version.path("code").asString());
    }
    result.put("pages", version.path("pages").asInt());
    int unread = version.path("unreadPages").asInt();
    result.put("unread", unread);
    if (unread > 0) {
      System.err.println(
          unread
              + " pages hold pictures whose words were not read; see \"Scanned pages\" in"
              + " docs/operations/running.md");
    }
    result.put("passages", version.path("passages").asInt());
  }

  private static JsonNode version(ServiceClient service, JsonNode accepted)
      throws IOException, InterruptedException {
    JsonNode manual = service.get("/api/v1/manuals/" + accepted.path("id").asString());
    for (JsonNode version : manual.path("versions")) {
      if (version.path("version").asInt() == accepted.path("version").asInt()) {
        return version;
      }
    }
    throw new IOException("the version vanished while it was read");
  }

  private List<Map.Entry<String, String>> fields() {
    List<Map.Entry<String, String>> fields = new ArrayList<>();
    models.forEach(model -> fields.add(Map.entry("model", model)));
    fields.add(Map.entry("language", language));
    fields.add(Map.entry("audience", audience));
    if (title != null) {
      fields.add(Map.entry("title", title));
    }
    return fields;
  }

  /** One line on standard error whenever the stage or the count changes. */
  private static final class Progress {

    private String last = "";

    void show(JsonNode version) {
      String line =
          "%s %d of %s"
              .formatted(
                  version.path("stage").asString(),
                  version.path("done").asInt(),
                  version.path("of").isNumber() ? version.path("of").asInt() : "?");
      if (!line.equals(last)) {
        System.err.println(line);
        last = line;
      }
    }
  }
}
