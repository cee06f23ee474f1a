package com.autoboss.assistant.compat;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.chat.ChatTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ChatTest
class SessionCallTest {

  @Autowired private RunningService service;
  private Http operator;

  @BeforeEach
  void signIn() {
    operator = service.as(Role.OPERATOR);
  }

  @Test
  void shouldHoldASessionFromItsBeginningToItsEnd() {
    String session = begin(operator);
    Http.Answer sent =
        operator.post(
            path(session) + "/messages", "{\"content\": \"answer\", \"language\": \"en\"}");
    Http.Answer history = operator.get(path(session) + "/history");
    Http.Answer ended =
        operator.send(
            "PUT",
            path(session),
            "{\"status\": \"completed\", \"resolution_summary\": \"cleaned the strainer\"}");

    assertThat(sent.status()).isEqualTo(200);
    assertThat(sent.json().get("ai_response").asString()).isNotEmpty();
    assertThat(history.json().get("total_messages").asInt()).isEqualTo(2);
    assertThat(history.json().get("messages").get(0).get("sender").asString()).isEqualTo("user");
    assertThat(history.json().get("messages").get(1).get("content").asString())
        .isEqualTo(sent.json().get("ai_response").asString());
    assertThat(ended.json().get("status").asString()).isEqualTo("completed");
    assertThat(operator.get(path(session)).json().get("resolution_summary").asString())
        .isEqualTo("cleaned the strainer");
  }

  @Test
  void shouldNotTakeWhatIsWrittenForAnEnd() {
    String session = begin(operator);
    operator.post(path(session) + "/messages", "{\"content\": \"answer, it is not solved yet\"}");

    assertThat(operator.get(path(session)).json().get("status").asString()).isEqualTo("active");
  }

  @Test
  void shouldKnowNoOtherEnds() {
    Http.Answer refused =
        operator.send("PUT", path(begin(operator)), "{\"status\": \"solved; drop\"}");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo("bad-status");
  }

  @Test
  void shouldAnswerForForeignSessionsAsForMissingOnes() {
    String foreign = begin(service.as(Role.OPERATOR));
    for (String route : List.of("", "/history")) {
      Http.Answer other = operator.get(path(foreign) + route);
      Http.Answer missing = operator.get(path(UUID.randomUUID().toString()) + route);
      Http.Answer nonsense = operator.get(path("12") + route);
      assertThat(other.status()).isEqualTo(404);
      assertThat(List.of(missing.status(), nonsense.status())).containsOnly(404);
      assertThat(List.of(missing.code(), nonsense.code())).containsOnly(other.code());
    }
    for (String verb : List.of("PUT", "POST")) {
      String route = verb.equals("PUT") ? "" : "/messages";
      String body = "{\"status\": \"completed\", \"content\": \"answer\"}";
      assertThat(operator.send(verb, path(foreign) + route, body).status()).isEqualTo(404);
    }
  }

  @Test
  void shouldListTheOwnSessionsOnly() {
    String session = begin(operator);
    String user = operator.get(path(session)).json().get("user_id").asString();
    Http stranger = service.as(Role.OPERATOR);

    assertThat(operator.get("/api/ai/users/" + user + "/sessions").json().get("sessions"))
        .hasSize(1);
    assertThat(stranger.get("/api/ai/users/" + user + "/sessions").json().get("sessions"))
        .isEmpty();
  }

  @Test
  void shouldAnalyseAProblem() {
    Http.Answer answer =
        operator.post("/api/ai/analyze-problem", "{\"problem_description\": \"answer\"}");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("message_type").asString()).isEqualTo("text");
  }

  @Test
  void shouldInventNoSupportCases() {
    Http.Answer cases = operator.get("/api/ai/support-cases?limit=500");

    assertThat(cases.json().get("cases")).isEmpty();
    assertThat(cases.json().get("limit").asInt()).isEqualTo(200);
    assertThat(operator.get("/api/ai/support-cases/stats").json().get("open_cases").asInt())
        .isZero();
    assertThat(operator.get("/api/ai/support-cases/7").code()).isEqualTo("unknown-ticket");
    assertThat(operator.post(path(begin(operator)) + "/escalate", "{}").status()).isEqualTo(422);
    assertThat(operator.post(path("7") + "/escalate", "{}").status()).isEqualTo(404);
    assertThat(operator.post("/api/ai/chat/step-feedback", "{\"feedback\": \"worked\"}").code())
        .isEqualTo("unknown-step");
  }

  @Test
  void shouldSayWhatIsNotThereYetAndInventNothing() {
    String session = begin(operator);

    assertThat(operator.get("/api/ai/expert-knowledge/search").json().get("results")).isEmpty();
    assertThat(operator.get("/api/ai/troubleshooting/" + session + "/steps").json()).isEmpty();
    assertThat(service.as(Role.EXPERT).post("/api/ai/expert-knowledge", "{}").code())
        .isEqualTo("not-yet");
    assertThat(
            operator
                .post(path(session) + "/evaluate-escalation", "{\"force_escalation\": true}")
                .json()
                .get("escalation_reason")
                .asString())
        .isEqualTo("user_request");
  }

  @Test
  void shouldAnswerADescribedProblemWithoutInventedSteps() {
    Http.Answer started =
        operator.post(
            "/api/ai/troubleshooting/start", "{\"problem_description\": \"answer: no water\"}");

    assertThat(started.json().get("status").asString()).isEqualTo("started");
    assertThat(started.json().get("first_step").isNull()).isTrue();
    assertThat(started.json().get("diagnostic_assessment").get("safety_warnings").get(0).asString())
        .isEqualTo("Relieve pressure.");
  }

  @Test
  void shouldTellScriptsAtTheRootWhatItIs() {
    assertThat(service.asNobody().get("/").json().get("service").asString())
        .isEqualTo("ai_assistant");
    assertThat(service.asNobody().send("HEAD", "/health", "").status()).isEqualTo(200);
  }

  private static String begin(Http caller) {
    Http.Answer begun =
        caller.post(
            "/api/ai/sessions", "{\"language\": \"en\", \"problem_description\": \"no water\"}");
    assertThat(begun.status()).isEqualTo(201);
    assertThat(begun.json().get("status").asString()).isEqualTo("created");
    return begun.json().get("session_id").asString();
  }

  private static String path(String session) {
    return "/api/ai/sessions/" + session;
  }
}
