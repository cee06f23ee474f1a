package com.autoboss.assistant.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.ServiceProcess;
import com.autoboss.assistant.cli.ServiceClient;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Manuals on their way in while the service is killed again and again. */
@Tag("faults")
class IngestionKilledTest {

  private static final Path SAMPLES = Path.of("../samples/manuals");
  private static final List<String> FILES =
      List.of(
          "autoboss-v2.0-operator-en.pdf",
          "autoboss-v3.0-operator-no.pdf",
          "autoboss-v3.1b-operator-es.pdf",
          "autoboss-v4.0-service-en.pdf");

  private final boolean full = Boolean.getBoolean("trial.full");
  private final int kills = Integer.getInteger("trial.n", full ? 20 : 2);
  private final long seed = Long.getLong("trial.seed", System.nanoTime());

  /** What the service has accepted: file by the id of its manual. */
  private final Map<String, String> accepted = new LinkedHashMap<>();

  @TempDir private Path data;

  @Test
  void shouldLoseDoubleOrHalfShowNothingWhenKilledDuringIngestion() throws Exception {
    System.out.println("seed " + seed + ", kills " + kills);
    Random random = new Random(seed);
    List<String> files = full ? FILES : FILES.subList(0, 2);
    String token = ServiceProcess.token(data, "editor");
    for (int i = 0; i < kills; i++) {
      ServiceProcess service = ServiceProcess.start(data);
      ServiceClient client = new ServiceClient(service.ready(), token);
      assertThatNothingIsHalfVisible(client);
      upload(client, files.get(i % files.size()));
      service.killAfter(random.nextInt(6_000));
    }
    ServiceProcess service = ServiceProcess.start(data);
    ServiceClient client = new ServiceClient(service.ready(), token);
    try {
      for (String file : files) {
        upload(client, file);
      }
      assertThatEverythingArrived(client);
      assertThatNothingIsHalfVisible(client);
    } finally {
      service.killAfter(0);
    }
  }

  private void upload(ServiceClient client, String file) throws IOException, InterruptedException {
    List<Map.Entry<String, String>> fields = List.of(Map.entry("model", file));
    JsonNode reply = client.upload("/api/v1/manuals", SAMPLES.resolve(file), fields);
    accepted.put(reply.path("id").asString(), file);
  }

  private void assertThatEverythingArrived(ServiceClient client)
      throws IOException, InterruptedException {
    JsonNode manuals = client.get("/api/v1/manuals");
    while (manuals.findValuesAsString("state").stream()
        .anyMatch(List.of("RECEIVED", "READING", "EMBEDDING")::contains)) {
      manuals = client.get("/api/v1/manuals");
    }
    Set<String> files = new HashSet<>(accepted.values());
    assertThat(accepted).as("one manual a file, however often it was sent").hasSameSizeAs(files);
    assertThat(manuals.findValuesAsString("id"))
        .containsExactlyInAnyOrderElementsOf(accepted.keySet());
    assertThat(manuals.findValuesAsString("state")).containsOnly("PUBLISHED").hasSameSizeAs(files);
  }

  /** What is published is whole: as many passages on its pages as it says, each once. */
  private static void assertThatNothingIsHalfVisible(ServiceClient client)
      throws IOException, InterruptedException {
    for (JsonNode manual : client.get("/api/v1/manuals")) {
      JsonNode version = manual.path("versions").path(0);
      if (version.path("state").asString().equals("PUBLISHED")) {
        Set<Integer> ordinals = new HashSet<>();
        int passages = 0;
        for (int page = 1; page <= version.path("pages").asInt(); page++) {
          String path = "/api/v1/manuals/" + manual.path("id").asString() + "/pages/" + page;
          for (JsonNode passage : client.get(path).path("passages")) {
            ordinals.add(passage.path("ordinal").asInt());
            passages++;
          }
        }
        assertThat(passages).isEqualTo(version.path("passages").asInt()).isPositive();
        assertThat(ordinals).hasSize(passages);
      }
    }
  }
}
