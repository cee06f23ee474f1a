package com.autoboss.assistant.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.Until;
import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.database.AgainstDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** Kept by editors, made from an answer, asked on command and around a publication. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AgainstDatabase
@Import(RunningService.class)
class GoldenQuestionsTest {

  private static final String GOLDEN = "/api/v1/golden-questions";
  private static final String FIRST =
      """
      # Net cleaner
      ## Technical data
      The maximum working pressure of the high-pressure pump is 235 bar.
      ## Oil
      The engine oil is changed every 250 hours of operation.
      """;

  @Autowired private RunningService service;
  @TempDir private Path folder;

  private final String model = "G" + UUID.randomUUID().toString().substring(0, 6);
  private Http editor;
  private String manual;

  @BeforeEach
  void bringAManualIn() throws Exception {
    editor = service.as(Role.EDITOR);
    manual = publish(FIRST).path("id").asString();
  }

  @Test
  void shouldSayWhatAPublicationDoesToAGoldenQuestion() throws Exception {
    String id = add("How often is the engine oil changed?", 2).path("id").asString();
    JsonNode now = editor.post(GOLDEN + "/runs", "").json();
    assertThat(result(now, id).path("rank").asInt()).isEqualTo(1);

    publish(FIRST.replace("## Oil\n", "").replace("The engine oil", "\nOil of the gearbox"));

    JsonNode run =
        Until.seen(
            () -> latest("AFTER"), seen -> seen.path("asked").asInt() > 0, Duration.ofSeconds(30));
    JsonNode after = result(editor.get(GOLDEN + "/runs/" + run.path("id").asString()).json(), id);
    assertThat(after.path("before").asInt()).isEqualTo(1);
    assertThat(after.path("rank").isNumber()).as("its page is gone").isFalse();
  }

  @Test
  void shouldBeMadeFromAnAnswerAndChangedAndForgotten() {
    String conversation =
        editor
            .post("/api/v1/conversations", "{\"model\":\"" + model + "\"}")
            .json()
            .path("id")
            .asString();
    String turns = "/api/v1/conversations/" + conversation + "/turns";
    editor.post(turns + "?wait=true", "{\"text\":\"What is the maximum working pressure?\"}");

    JsonNode made = editor.post(turns + "/1/golden-question", "").json();

    assertThat(made.path("manual").asString()).isEqualTo(manual);
    assertThat(made.path("page").asInt()).isEqualTo(1);
    String path = GOLDEN + "/" + made.path("id").asString();
    assertThat(editor.send("PUT", path, body("Which pressure at most?", 2)).json().path("text"))
        .hasToString("\"Which pressure at most?\"");
    assertThat(editor.send("DELETE", path, "").status()).isEqualTo(204);
    assertThat(editor.send("DELETE", path, "").code()).isEqualTo("unknown-golden-question");
    Http other = service.as(Role.EDITOR);
    assertThat(other.post(turns + "/1/golden-question", "").code())
        .as("foreign and missing look alike")
        .isEqualTo(editor.post(turns + "/9/golden-question", "").code())
        .isEqualTo("unknown-turn");
  }

  @Test
  void shouldRefuseWhatCannotBeFound() {
    assertThat(editor.post(GOLDEN, body("Where?", 99)).code()).isEqualTo("bad-page");
    assertThat(editor.post(GOLDEN, body(" ", 1)).code()).isEqualTo("bad-question");
    assertThat(editor.post(GOLDEN, body("Where?", 1).replace(manual, unknown())).code())
        .isEqualTo("unknown-manual");
    assertThat(editor.post(GOLDEN, body("Where?", 1).replace(model, "none")).code())
        .isEqualTo("unknown-model");
    assertThat(editor.send("PUT", GOLDEN + "/" + unknown(), body("Where?", 1)).code())
        .isEqualTo("unknown-golden-question");
    assertThat(editor.get(GOLDEN + "/runs/" + unknown()).code())
        .isEqualTo("unknown-golden-question");
  }

  private JsonNode add(String text, int page) {
    return editor.post(GOLDEN, body(text, page)).json();
  }

  private String body(String text, int page) {
    return "{\"text\":\"%s\",\"model\":\"%s\",\"manual\":\"%s\",\"page\":%d}"
        .formatted(text, model, manual, page);
  }

  private JsonNode latest(String cause) {
    for (JsonNode run : editor.get(GOLDEN + "/runs").json()) {
      if (run.path("cause").asString().equals(cause)) {
        return run;
      }
    }
    return editor.get(GOLDEN + "/runs").json().path(0).path("none");
  }

  private static JsonNode result(JsonNode run, String question) {
    for (JsonNode result : run.path("results")) {
      if (result.path("question").asString().equals(question)) {
        return result;
      }
    }
    throw new AssertionError("no result of " + question + " in " + run);
  }

  private JsonNode publish(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("net-cleaner.md"), text);
    Upload upload = new Upload(editor);
    JsonNode accepted = upload.send(file, model);
    assertThat(upload.settled(accepted).path("state").asString()).isEqualTo("PUBLISHED");
    return accepted;
  }

  private static String unknown() {
    return UUID.randomUUID().toString();
  }
}
