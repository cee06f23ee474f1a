package com.autoboss.assistant.cli;

import com.autoboss.assistant.access.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes the index of a node anew while the old one goes on serving. */
@Command(
    name = "rebuild-index",
    description = "make the index anew from the database; searching goes on meanwhile")
final class RebuildIndex implements Callable<Integer> {

  private static final long LOOK_MILLISECONDS = 200;
  private static final double NANOS = 1e9;

  @Mixin private Where where = new Where();

  @Option(names = "--json", description = "changes nothing: the output is JSON always")
  void json(boolean asked) {}

  @Override
  public Integer call() throws Exception {
    try (ServiceConnection connection = ServiceConnection.open(where, Role.ADMIN)) {
      long began = System.nanoTime();
      JsonNode index = connection.client().post("/api/v1/index/rebuild", Map.of());
      String last = "";
      while (index.path("renewal").isObject()) {
        last = tell(index, last);
        Thread.sleep(LOOK_MILLISECONDS);
        index = connection.client().get("/api/v1/index");
      }
      Map<String, Object> result = new LinkedHashMap<>();
      result.put("passages", index.path("passages").asInt());
      result.put("position", index.path("position").asLong());
      result.put("seconds", (System.nanoTime() - began) / NANOS);
      System.out.println(JsonMapper.shared().writeValueAsString(result));
      return 0;
    }
  }

  /** One line on standard error whenever something changes. */
  private static String tell(JsonNode index, String last) {
    JsonNode renewal = index.path("renewal");
    String line =
        "new index: %d of %d%s"
            .formatted(
                renewal.path("position").asLong(),
                index.path("latest").asLong(),
                renewal.path("other_model").asBoolean() ? ", waits for new vectors" : "");
    if (!line.equals(last)) {
      System.err.println(line);
    }
    return line;
  }
}
