package com.autoboss.assistant.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.database.AgainstDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** Given instead of what would be found, as long as the manual still says so. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AgainstDatabase
@Import(RunningService.class)
class ReviewedAnswersTest {

  private static final String REVIEWED = "/api/v1/reviewed-answers";
  private static final String ASKED = "How often is the engine oil changed?";
  private static final String WORDS = "Change the engine oil after 250 hours, sooner in dust.";
  private static final String MANUAL =
      """
      # Net cleaner
      ## Technical data
      The maximum working pressure of the high-pressure pump is 235 bar.
      ## Oil
      The engine oil is changed every 250 hours of operation.

      WARNING: Hot oil burns the skin. Let the engine cool down before you change the oil.
      ## Grease
      The grease of the bearings is changed every 90 hours of operation.
      """;

  @Autowired private RunningService service;
  @TempDir private Path folder;

  private final String model = "R" + UUID.randomUUID().toString().substring(0, 6);
  private Http editor;
  private String manual;
  private JsonNode given;

  @BeforeEach
  void bringAManualInAndAsk() throws Exception {
    editor = service.as(Role.EDITOR);
    manual = publish(MANUAL);
    given = ask(ASKED);
  }

  @Test
  void shouldBeGivenForTheSameQuestionWithItsPageAndWarnings() {
    String id = review(WORDS).path("id").asString();

    JsonNode answer = ask("How often do I have to change the engine oil?");

    assertThat(answer.path("statements").path(0).path("text").asString()).isEqualTo(WORDS);
    assertThat(answer.path("statements").path(1).isMissingNode()).isTrue();
    assertThat(answer.path("citations").path(0).path("quote").asString()).contains("250 hours");
    assertThat(answer.path("hazards").toString()).contains("Hot oil burns");
    assertThat(answer.path("review").path("id").asString()).isEqualTo(id);
    assertThat(answer.path("answer").asString()).contains("Answer reviewed by the manufacturer");
    assertThat(answer.path("model_used").asString()).isEqualTo("none");
  }

  @Test
  void shouldNotBeGivenForAnotherQuestion() {
    review(WORDS);

    assertThat(ask("How often is the grease of the bearings changed?").hasNonNull("review"))
        .isFalse();
    assertThat(ask("Is the engine oil not changed every 250 hours?").hasNonNull("review"))
        .isFalse();
    assertThat(ask("¿Cada cuánto se cambia el aceite del motor?").hasNonNull("review")).isFalse();
  }

  @Test
  void shouldNotBeGivenOnceTheManualHasANewVersion() throws Exception {
    String path = REVIEWED + "/" + review(WORDS).path("id").asString();

    publish(MANUAL.replace("250 hours", "200 hours"));

    JsonNode answer = ask(ASKED);
    assertThat(answer.hasNonNull("review")).isFalse();
    assertThat(answer.toString()).contains("200 hours").doesNotContain("250 hours");
    assertThat(editor.get(path).json().path("state").asString()).isEqualTo("OUTDATED");
    assertThat(editor.post(path + "/resume", "").code()).isEqualTo("outdated");
    JsonNode impact = editor.get("/api/v1/manuals/" + manual + "/versions/2/impact").json();
    assertThat(impact.path("reviewed").asInt()).isEqualTo(1);
  }

  @Test
  void shouldBeHeldBackChangedAndEndedByEditorsWhoAreNamed() {
    String path = REVIEWED + "/" + review(null).path("id").asString();
    editor.post(path + "/suspend", "");
    assertThat(ask(ASKED).hasNonNull("review")).isFalse();

    JsonNode changed = editor.send("PUT", path, body(WORDS, "sooner in dust")).json();
    assertThat(changed.path("state").asString()).isEqualTo("ACTIVE");
    assertThat(ask(ASKED).path("statements").toString()).contains("sooner in dust");

    assertThat(editor.send("DELETE", path, "").status()).isEqualTo(204);
    assertThat(ask(ASKED).hasNonNull("review")).isFalse();
    assertThat(editor.send("PUT", path, body(WORDS, "")).code()).isEqualTo("retired");
    JsonNode changes = editor.get(path + "/changes").json();
    assertThat(changes.findValuesAsString("what"))
        .containsExactly("CREATED", "SUSPENDED", "CHANGED", "RETIRED");
    assertThat(changes.path(0).path("by").asString()).isNotBlank();
    assertThat(changes.path(0).path("body").path("statements").isEmpty()).isFalse();
  }

  @Test
  void shouldRefuseWhatTheManualDoesNotCarry() {
    assertThat(create("Change the engine oil after 300 hours.").code()).isEqualTo("not-carried");
    assertThat(create("Use the filter AB-9911 every 250 hours.").code()).isEqualTo("not-carried");
    assertThat(create("See https://oil.example every 250 hours.").code()).isEqualTo("not-carried");
    assertThat(editor.get(REVIEWED + "/" + UUID.randomUUID()).code())
        .isEqualTo("unknown-reviewed-answer");
    assertThat(editor.post(REVIEWED, "{\"answer\":\"%s\"}".formatted(UUID.randomUUID())).code())
        .isEqualTo("unknown-answer");
    assertThat(service.as(Role.OPERATOR).get(REVIEWED).status()).isEqualTo(403);
    assertThat(service.as(Role.EXPERT).get(REVIEWED).status()).isEqualTo(403);
  }

  private JsonNode review(@Nullable String words) {
    Http.Answer created = create(words);
    assertThat(created.status()).isEqualTo(201);
    return created.json();
  }

  private Http.Answer create(@Nullable String words) {
    return editor.post(REVIEWED, body(words, "checked at the machine"));
  }

  /** What an editor says of the first citation; null takes the answer as it is. */
  private String body(@Nullable String words, String note) {
    String statements =
        words == null ? "null" : "[{\"text\":\"%s\",\"citation\":0}]".formatted(words);
    return "{\"answer\":\"%s\",\"statements\":%s,\"note\":\"%s\"}"
        .formatted(given.path("trace_id").asString(), statements, note);
  }

  private JsonNode ask(String question) {
    Http operator = service.as(Role.OPERATOR);
    String conversation =
        operator
            .post("/api/v1/conversations", "{\"model\":\"" + model + "\"}")
            .json()
            .path("id")
            .asString();
    return operator
        .post(
            "/api/v1/conversations/" + conversation + "/turns?wait=true",
            "{\"text\":\"" + question + "\"}")
        .json();
  }

  private String publish(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("net-cleaner.md"), text);
    Upload upload = new Upload(editor);
    JsonNode accepted = upload.send(file, model);
    assertThat(upload.settled(accepted).path("state").asString()).isEqualTo("PUBLISHED");
    return accepted.path("id").asString();
  }
}
