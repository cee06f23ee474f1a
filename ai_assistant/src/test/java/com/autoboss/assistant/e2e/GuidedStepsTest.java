package com.autoboss.assistant.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.database.AgainstDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;

/** A fault, led through step by step from the manual's own table, as older clients do it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AgainstDatabase
@Import(RunningService.class)
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuidedStepsTest {

  private static final Path MANUAL = Path.of("../samples/manuals/autoboss-v4.0-operator-en.pdf");
  private static final String FAULT =
      "{\"message\": \"Guide 40: the pressure is too low. What is the possible cause and the remedy?\", \"language\": \"en\"}";

  @Autowired private RunningService service;
  private Http operator;
  private JsonNode first;

  @BeforeAll
  void bringManualIn() throws Exception {
    Upload upload = new Upload(service.as(Role.EDITOR));
    assertThat(upload.settled(upload.send(MANUAL, "Guide 40")).path("state").asString())
        .isEqualTo("PUBLISHED");
  }

  @BeforeEach
  void ask() {
    operator = service.as(Role.OPERATOR);
    first = operator.post("/api/ai/chat", FAULT).json();
  }

  @Test
  void shouldLetWarningsBeConfirmedBeforeTheFirstRemedy() {
    assertThat(first.path("message_type").asString()).isEqualTo("diagnostic_step");
    assertThat(first.path("step_data").path("safety_warnings").isEmpty()).isFalse();
    assertThat(first.path("step_data").path("requires_feedback").asBoolean()).isTrue();

    JsonNode refused = report(first, "what does this mean?");
    assertThat(refused.path("next_step").path("step_data").path("step_id"))
        .as("words confirm nothing")
        .isEqualTo(first.path("step_data").path("step_id"));

    JsonNode remedy = report(first, "worked").path("next_step");
    assertThat(remedy.path("response").asString())
        .contains("Pressure too low", "Nozzle lost or worn", "p. ");
    assertThat(remedy.path("step_data").path("safety_warnings").isEmpty()).isTrue();
  }

  @Test
  void shouldGoThroughAllCausesOfTheFaultAndSayWhenTheManualHasNoMore() {
    JsonNode step = report(first, "worked").path("next_step");
    int remedies = 0;
    JsonNode reply = step;
    while (!step.isNull()) {
      remedies++;
      assertThat(report(step, "not fixed yet").path("workflow_status").asString())
          .as("free text is no end")
          .isEqualTo("in_progress");
      reply = report(step, remedies == 1 ? "partially_worked" : "didnt_work");
      step = reply.path("next_step");
    }

    assertThat(remedies).isGreaterThanOrEqualTo(3);
    assertThat(reply.path("workflow_status").asString()).isEqualTo("in_progress");
    assertThat(reply.path("completion_message").asString()).contains("support");
    assertThat(state().path("resolution_found").asBoolean()).isFalse();
  }

  @Test
  void shouldBeDoneWhenARemedyHelped() {
    JsonNode reply = report(report(first, "worked").path("next_step"), "worked");

    assertThat(reply.path("workflow_status").asString()).isEqualTo("completed");
    assertThat(reply.path("next_step").isNull()).isTrue();
    assertThat(state().path("workflow_status").asString()).isEqualTo("completed");
    assertThat(state().path("completed_steps")).hasSize(2);
    assertThat(steps()).hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void shouldKnowNoStepsOfOthersAndNoneOfAFact() {
    Http stranger = service.as(Role.OPERATOR);
    String step = first.path("step_data").path("step_id").asString();
    String body = "{\"step_id\": \"%s\", \"user_feedback\": \"worked\"}";
    String own = first.path("session_id").asString();

    Http.Answer foreign = stranger.post("/api/ai/troubleshooting/feedback", body.formatted(step));
    Http.Answer missing =
        stranger.post(
            "/api/ai/troubleshooting/feedback",
            body.formatted(step.replace(own, "00000000-0000-4000-8000-000000000000")));

    assertThat(foreign.status()).isEqualTo(404);
    assertThat(foreign.body()).isEqualTo(missing.body());
    JsonNode fact =
        operator
            .post(
                "/api/ai/chat",
                "{\"message\": \"What is the maximum working pressure of the Guide 40?\"}")
            .json();
    assertThat(fact.path("message_type").asString()).isEqualTo("text");
    assertThat(fact.path("step_data").isNull()).isTrue();
  }

  @Test
  void shouldStartFromADescribedProblem() {
    JsonNode started =
        operator
            .post(
                "/api/ai/troubleshooting/start",
                "{\"problem_description\": \"Guide 40, pressure too low: possible cause, remedy\", \"language\": \"en\"}")
            .json();

    assertThat(started.path("first_step").path("safety_warnings").isEmpty()).isFalse();
    assertThat(started.path("first_step").path("status").asString()).isEqualTo("in_progress");
    assertThat(started.path("diagnostic_assessment").path("recommended_steps").isEmpty()).isFalse();
  }

  private JsonNode report(JsonNode step, String feedback) {
    return operator
        .post(
            "/api/ai/chat/step-feedback",
            "{\"session_id\": \"%s\", \"step_id\": \"%s\", \"feedback\": \"%s\"}"
                .formatted(
                    step.path("session_id").asString(),
                    step.path("step_data").path("step_id").asString(),
                    feedback))
        .json();
  }

  private JsonNode state() {
    return operator
        .get("/api/ai/troubleshooting/" + first.path("session_id").asString() + "/state")
        .json();
  }

  private JsonNode steps() {
    return operator
        .get("/api/ai/troubleshooting/" + first.path("session_id").asString() + "/steps")
        .json();
  }
}
