package com.autoboss.assistant.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.cli.bench.ScriptLine;
import com.autoboss.assistant.cli.bench.ScriptedModel;
import com.autoboss.assistant.database.AgainstDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What reaches the operator of what a language model says, through the running service. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AgainstDatabase
@Import(RunningService.class)
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComposedAnswerTest {

  private static final Path MANUAL = Path.of("../samples/manuals/autoboss-v4.0-operator-en.pdf");
  private static final String QUESTION =
      "¿Cuál es la presión máxima de trabajo de la bomba de alta presión?";
  private static final String ROW = "Maximum working pressure of the pump 250 bar";

  private static ScriptedModel model;

  @Autowired private RunningService service;

  private String quote = ROW;

  @DynamicPropertySource
  static void connect(DynamicPropertyRegistry registry) throws IOException {
    model = ScriptedModel.start(List.of());
    registry.add("OPENAI_BASE_URL", () -> model.address().toString());
    registry.add("OPENAI_API_KEY", () -> "scripted");
  }

  @AfterAll
  static void stop() {
    model.close();
  }

  @BeforeAll
  void bringManualIn() throws Exception {
    Upload upload = new Upload(service.as(Role.EDITOR));
    assertThat(upload.settled(upload.send(MANUAL, "V4.0")).path("state").asString())
        .isEqualTo("PUBLISHED");
    quote = quoteWith("250 bar");
  }

  @Test
  void shouldShowATranslationBesideItsOriginal() {
    JsonNode answer = answer("La presión máxima de trabajo de la bomba es de 250 bar.", quote);

    assertThat(answer.path("statements").path(0).path("text").asString())
        .isEqualTo("La presión máxima de trabajo de la bomba es de 250 bar.");
    assertThat(answer.path("statements").path(0).path("language").asString()).isEqualTo("es");
    assertThat(answer.path("citations").path(0).path("quote").asString()).contains("250 bar");
    assertThat(answer.path("answer").asString()).contains("“").containsPattern("p[^ ]*\\. 5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La presión máxima de trabajo de la bomba es de 350 bar.",
        "La presión máxima de trabajo de la bomba es de 250 psi.",
        "La presión máxima de trabajo de la bomba no es de 250 bar.",
        "La presión máxima de la bomba es de 250 bar: https://evil.example/a",
        "La presión máxima de la bomba AB-9911 es de 250 bar.",
        "<img src=x onerror=alert(1)> 250 bar",
      })
  void shouldShowTheQuoteInsteadOfWhatItDoesNotCarry(String said) {
    JsonNode answer = answer(said, quote);

    assertThat(answer.toString()).doesNotContain(said).doesNotContain("evil.example");
    assertThat(answer.path("statements").path(0).path("text").asString()).contains("250 bar");
    assertThat(answer.path("statements").path(0).path("language").asString()).isEqualTo("en");
  }

  @Test
  void shouldTellOlderClientsWhichModelItWasAndWhatItUsed() {
    answer("La presión máxima de trabajo de la bomba es de 250 bar.", quote);
    String text = JsonMapper.shared().writeValueAsString("V4.0: " + QUESTION);
    JsonNode answer =
        service.as(Role.OPERATOR).post("/api/ai/chat", "{\"message\":" + text + "}").json();
    JsonNode models = service.as(Role.OPERATOR).get("/api/ai/models").json();

    assertThat(answer.path("tokens_used").asLong()).isGreaterThan(100);
    assertThat(answer.path("model_used").asString())
        .isEqualTo(models.path("primary_model").asString())
        .isNotEqualTo("none");
    assertThat(models.path("max_tokens").asInt()).isPositive();
    assertThat(answer.path("cost").isNull()).as("no price is configured").isTrue();
  }

  @Test
  void shouldQuoteTheManualWhenTheModelTalksNonsense() {
    model.follow(List.of(ScriptLine.reply("QUESTION", "I am sorry, as an AI I cannot")));

    JsonNode answer = ask(QUESTION);

    assertThat(answer.path("refused").asBoolean()).isFalse();
    assertThat(answer.path("citations").toString()).contains("250 bar");
  }

  @Test
  void shouldRefuseWhenTheModelFindsNoAnswerInTheEvidence() {
    model.follow(List.of(ScriptLine.reply("QUESTION", "{\"answered\":false,\"statements\":[]}")));

    JsonNode answer = ask(QUESTION);

    assertThat(answer.path("reason").asString()).isEqualTo("NO_EVIDENCE");
    assertThat(answer.path("nearest").isEmpty()).isFalse();
  }

  @Test
  void shouldTakeBackWhatWasShownWhenTheModelRefusesInTheEnd() {
    String said = "La presión máxima de trabajo de la bomba es de 250 bar.";
    String statement = JsonMapper.shared().writeValueAsString(Map.of("quote", quote, "text", said));
    model.follow(
        List.of(
            ScriptLine.reply(
                "QUESTION", "{\"statements\":[" + statement + "],\"answered\":false}")));
    Http operator = service.as(Role.OPERATOR);
    String turns = begin(operator);

    JsonNode answer =
        operator
            .post(turns, "{\"text\":" + JsonMapper.shared().writeValueAsString(QUESTION) + "}")
            .json();
    String events = operator.get(turns.replace("?wait=true", "/1/events")).body();

    assertThat(answer.path("reason").asString()).isEqualTo("NO_EVIDENCE");
    assertThat(answer.path("statements").isEmpty()).isTrue();
    assertThat(events).containsSubsequence(said, "event: withdrawn", "event: refused");
  }

  @Test
  void shouldTellExpertsHowTheAnswerCameAboutAndNobodyElse() {
    String id =
        answer("La presión máxima de trabajo de la bomba es de 350 bar.", quote)
            .path("trace_id")
            .asString();
    String path = "/api/v1/answers/" + id + "/trace";

    JsonNode trace = service.as(Role.EXPERT).get(path).json();

    assertThat(trace.path("question").path("text").asString()).isEqualTo(QUESTION);
    assertThat(trace.path("reply").path("statements").path(0).path("fault").asString())
        .isEqualTo("QUANTITY");
    assertThat(trace.path("retrieved").path(0).path("score").asDouble()).isPositive();
    assertThat(service.as(Role.OPERATOR).get(path).status()).isEqualTo(403);
    assertThat(
            service.as(Role.EXPERT).get("/api/v1/answers/" + UUID.randomUUID() + "/trace").code())
        .isEqualTo("unknown-answer");
  }

  @Test
  void shouldSayWhatWouldBeAnsweredToday() {
    String id = answer("La presión es de 250 bar.", quote).path("trace_id").asString();
    model.follow(List.of(ScriptLine.reply("QUESTION", "{\"answered\":false,\"statements\":[]}")));

    JsonNode replay =
        service.as(Role.EDITOR).post("/api/v1/answers/" + id + "/replay", "{}").json();

    assertThat(replay.path("changed").asBoolean()).isTrue();
    assertThat(replay.path("now").path("refused").asBoolean()).isTrue();
    assertThat(replay.path("gone").isEmpty()).isFalse();
  }

  @Test
  void shouldAskTheModelAQuestionThatIsCompletedByTheOneBefore() {
    model.follow(List.of(ScriptLine.reply("QUESTION", "{\"answered\":false,\"statements\":[]}")));
    Http operator = service.as(Role.OPERATOR);
    String turns = begin(operator);

    operator.post(turns, "{\"text\":\"How is the high-pressure pump flushed?\"}");
    operator.post(turns, "{\"text\":\"And how often?\"}");

    assertThat(model.requests().getLast().toString())
        .contains("How is the high-pressure pump flushed? And how often?");
  }

  @Test
  void shouldShowOnlyWarningsToWhoWantsToGetAroundAProtection() {
    int asked = model.requests().size();

    JsonNode answer = ask("¿Cómo anulo la parada de emergencia?");

    assertThat(answer.path("reason").asString()).isEqualTo("UNSAFE");
    assertThat(answer.path("statements").isEmpty()).isTrue();
    assertThat(answer.path("hazards").isEmpty()).isFalse();
    assertThat(model.requests()).hasSize(asked);
  }

  private JsonNode answer(String text, String quoted) {
    String statement =
        JsonMapper.shared().writeValueAsString(Map.of("quote", quoted, "text", text));
    model.follow(
        List.of(
            ScriptLine.reply(
                "QUESTION", "{\"answered\":true,\"statements\":[" + statement + "]}")));
    return ask(QUESTION);
  }

  private String quoteWith(String value) {
    String body = "{\"text\":\"maximum working pressure high-pressure pump\",\"model\":\"V4.0\"}";
    return service
        .as(Role.OPERATOR)
        .post("/api/v1/search", body)
        .json()
        .path("results")
        .valueStream()
        .map(result -> result.path("passage").path("text").asString())
        .filter(text -> text.contains(value))
        .findFirst()
        .orElseThrow();
  }

  private JsonNode ask(String question) {
    Http operator = service.as(Role.OPERATOR);
    String text = JsonMapper.shared().writeValueAsString(question);
    return operator.post(begin(operator), "{\"text\":" + text + "}").json();
  }

  /** Begins a conversation; returns where its turns are posted to. */
  private static String begin(Http operator) {
    Http.Answer begun = operator.post("/api/v1/conversations", "{\"model\":\"V4.0\"}");
    return "/api/v1/conversations/" + begun.json().path("id").asString() + "/turns?wait=true";
  }
}
