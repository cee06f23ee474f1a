package com.autoboss.assistant.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.ServiceProcess;
import com.autoboss.assistant.Trial;
import com.autoboss.assistant.cli.ServiceClient;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Manuals on their way in while the service is killed, in each stage as often as in the others. */
@Tag("faults")
class IngestionKilledTest {

  private static final Path SAMPLE = Path.of("../samples/manuals/autoboss-v4.0-service-en.pdf");
  private static final List<IngestionStage> STAGES = List.of(IngestionStage.values());
  private static final int PAGES = 4;

  /** How many of the newest are looked at after each kill; all of them at the end. */
  private static final int NEWEST = 3;

  private final Trial trial = new Trial();
  private final int kills = trial.n(100, 2);
  private final Map<IngestionStage, Integer> hit = new EnumMap<>(IngestionStage.class);
  private final List<String> accepted = new ArrayList<>();

  @TempDir private Path data;
  @TempDir private Path files;

  @Test
  void shouldLoseDoubleOrHalfShowNothingWhenKilledDuringIngestion() throws Exception {
    Path file = manual();
    String token = ServiceProcess.token(data, "editor");
    int first = (int) Math.floorMod(trial.seed(), (long) STAGES.size());
    for (int i = 0; i < kills; i++) {
      ServiceProcess service = ServiceProcess.start(data);
      ServiceClient client = new ServiceClient(service.ready(), token);
      for (String id : accepted.subList(Math.max(0, accepted.size() - NEWEST), accepted.size())) {
        assertThatNothingIsHalfVisible(client, id);
      }
      String id = upload(client, file, "model-" + i);
      accepted.add(id);
      IngestionStage wanted = STAGES.get((first + 2 * i) % STAGES.size());
      hit.merge(reached(client, id, wanted), 1, Integer::sum);
      service.killAfter(0);
    }
    assertThatAllIsAsUndisturbed(file, token);
    trial.note("ingestion-killed", Map.of("kills", kills, "by_stage", hit));
  }

  private void assertThatAllIsAsUndisturbed(Path file, String token) throws Exception {
    ServiceProcess service = ServiceProcess.start(data);
    try {
      ServiceClient client = new ServiceClient(service.ready(), token);
      String undisturbed = upload(client, file, "undisturbed");
      List<String> expected = passages(client, settled(client, undisturbed));
      assertThat(expected).hasSizeGreaterThan(20).doesNotHaveDuplicates();
      assertThat(accepted).as("one manual an upload").doesNotHaveDuplicates();
      assertThat(client.get("/api/v1/manuals").findValuesAsString("id")).hasSize(kills + 1);
      for (String id : accepted) {
        JsonNode manual = settled(client, id);
        assertThat(manual.findValuesAsString("state")).containsExactly("PUBLISHED");
        assertThat(passages(client, manual)).isEqualTo(expected);
      }
    } finally {
      service.killAfter(0);
    }
  }

  private Path manual() throws IOException {
    Path file = files.resolve("manual.pdf");
    try (PDDocument sample = Loader.loadPDF(SAMPLE.toFile())) {
      while (sample.getNumberOfPages() > PAGES + 2) {
        sample.removePage(sample.getNumberOfPages() - 1);
      }
      sample.removePage(0);
      sample.removePage(0);
      sample.save(file.toFile());
    }
    return file;
  }

  private static String upload(ServiceClient client, Path file, String model)
      throws IOException, InterruptedException {
    JsonNode reply = client.upload("/api/v1/manuals", file, List.of(Map.entry("model", model)));
    return reply.path("id").asString();
  }

  /** Returns as soon as the manual has come so far; where it stood then. */
  private static IngestionStage reached(ServiceClient client, String id, IngestionStage wanted)
      throws IOException, InterruptedException {
    IngestionStage stage = IngestionStage.RECEIVED;
    while (stage.compareTo(wanted) < 0) {
      stage = IngestionStage.of(version(client.get("/api/v1/manuals/" + id)));
    }
    return stage;
  }

  private static JsonNode settled(ServiceClient client, String id)
      throws IOException, InterruptedException {
    JsonNode manual = client.get("/api/v1/manuals/" + id);
    while (List.of("RECEIVED", "READING", "EMBEDDING")
        .contains(version(manual).path("state").asString())) {
      manual = client.get("/api/v1/manuals/" + id);
    }
    return manual;
  }

  /** What can be found is whole: as many passages on its pages as it says, each once. */
  private static void assertThatNothingIsHalfVisible(ServiceClient client, String id)
      throws IOException, InterruptedException {
    JsonNode manual = client.get("/api/v1/manuals/" + id);
    if (version(manual).path("searchable").asBoolean()) {
      List<String> passages = passages(client, manual);
      Set<String> once = new HashSet<>(passages);
      assertThat(passages).hasSize(version(manual).path("passages").asInt()).isNotEmpty();
      assertThat(once).hasSameSizeAs(passages);
    }
  }

  private static JsonNode version(JsonNode manual) {
    return manual.path("versions").path(0);
  }

  /** Everything that is known of them, but which version they belong to. */
  private static List<String> passages(ServiceClient client, JsonNode manual)
      throws IOException, InterruptedException {
    List<String> passages = new ArrayList<>();
    String pages = "/api/v1/manuals/" + manual.path("id").asString() + "/pages/";
    for (int page = 1; page <= version(manual).path("pages").asInt(); page++) {
      for (JsonNode passage : client.get(pages + page).path("passages")) {
        passages.add(page + " " + passage.toString().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", ""));
      }
    }
    return passages;
  }
}
