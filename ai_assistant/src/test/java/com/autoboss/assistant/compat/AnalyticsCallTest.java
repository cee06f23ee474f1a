package com.autoboss.assistant.compat;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.chat.ChatTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Figures are counted from what the store holds. */
@ChatTest
class AnalyticsCallTest {

  @Autowired private RunningService service;

  @Test
  void shouldCountWhatWasAskedAnsweredAndSaid() {
    JsonNode before = dashboard();
    Http operator = service.as(Role.OPERATOR);
    String session = ask(operator, "answer");
    ask(operator, "refuse");
    operator.post(
        "/api/v1/conversations/" + session + "/turns/1/feedback",
        "{\"outcome\": \"solved\", \"reason\": \"quick\"}");
    assertThat(rate(operator, session, "5&would_recommend=true").status()).isEqualTo(200);

    JsonNode now = dashboard();

    assertThat(more(before, now, "session_metrics", "total_sessions")).isEqualTo(2);
    assertThat(more(before, now, "session_metrics", "total_messages")).isEqualTo(2);
    assertThat(more(before, now, "response_quality", "answered")).isEqualTo(1);
    assertThat(more(before, now, "response_quality", "refused")).isEqualTo(1);
    assertThat(more(before, now, "response_quality", "solved")).isEqualTo(1);
    assertThat(more(before, now, "response_quality", "ratings")).isEqualTo(1);
    assertThat(now.path("response_quality").path("refusals").path("MODEL_NEEDED").asInt())
        .isPositive();
    assertThat(now.path("top_solutions").path(0).path("manual").asString()).isEqualTo("m.pdf");
    assertThat(now.path("system_performance").path("p95_seconds").asDouble()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"session-metrics", "top-solutions", "response-quality", "system-performance"})
  void shouldShowFiguresOnlyToThoseWhoKeepTheInstallationRunning(String figures) {
    String path = "/api/ai/analytics/" + figures + "?days=7";

    assertThat(service.as(Role.ADMIN).get(path).status()).isEqualTo(200);
    assertThat(service.as(Role.OPERATOR).get(path).status()).isEqualTo(403);
    assertThat(service.as(Role.ADMIN, "a customer").get(path).status()).isEqualTo(403);
  }

  @Test
  void shouldTakeWhatIsSaidOnlyAboutOwnSessionsAndCloseNone() {
    Http operator = service.as(Role.OPERATOR);
    String session = ask(operator, "answer");
    Http stranger = service.as(Role.OPERATOR);

    Http.Answer foreign = rate(stranger, session, "4");
    Http.Answer missing = rate(stranger, UUID.randomUUID().toString(), "4");

    assertThat(foreign.status()).isEqualTo(404);
    assertThat(foreign.body()).isEqualTo(missing.body());
    assertThat(rate(operator, session, "6").code()).isEqualTo("bad-rating");
    assertThat(rate(operator, session, "1&feedback_text=solved").status()).isEqualTo(200);
    assertThat(operator.get("/api/ai/sessions/" + session).json().path("status").asString())
        .isEqualTo("active");
  }

  @Test
  void shouldShowWhatWasSaidAboutAnAnswer() {
    Http operator = service.as(Role.OPERATOR);
    String turn = "/api/v1/conversations/" + ask(operator, "answer") + "/turns/1";

    assertThat(operator.get(turn).json().has("feedback")).isFalse();
    operator.post(
        turn + "/feedback",
        "{\"outcome\": \"not_solved\", \"reason\": \"other model\", \"text\": \"still no water\"}");

    JsonNode said = operator.get(turn).json().path("feedback");
    assertThat(said.path("outcome").asString()).isEqualTo("not_solved");
    assertThat(said.path("reason").asString()).isEqualTo("other model");
    assertThat(said.path("text").asString()).isEqualTo("still no water");
  }

  private JsonNode dashboard() {
    return service.as(Role.ADMIN).get("/api/ai/dashboard?days=1").json();
  }

  private static int more(JsonNode before, JsonNode now, String part, String figure) {
    return now.path(part).path(figure).asInt() - before.path(part).path(figure).asInt();
  }

  private static String ask(Http caller, String message) {
    return caller
        .post("/api/ai/chat", "{\"message\": \"" + message + "\"}")
        .json()
        .get("session_id")
        .asString();
  }

  private static Http.Answer rate(Http caller, String session, String rest) {
    return caller.post(
        "/api/ai/analytics/user-feedback?session_id=%s&user_id=admin&overall_satisfaction=%s"
            .formatted(session, rest),
        "");
  }
}
