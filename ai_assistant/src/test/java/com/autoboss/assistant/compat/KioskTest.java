package com.autoboss.assistant.compat;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.chat.ChatTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** An installation that lets the existing widget in, which sends no token. */
@ChatTest
@TestPropertySource(properties = "ASSISTANT_COMPAT_ANONYMOUS=true")
class KioskTest {

  private static final int MORE_THAN_ALLOWED = 40;

  @Autowired private RunningService service;

  @Test
  void shouldAnswerAVisitorInHisSessionAndLetHimNowhereElse() {
    Http visitor = service.asNobody();
    Http.Answer first =
        visitor.post("/api/ai/chat", "{\"message\": \"answer\", \"machine_id\": \"host-7\"}");
    String session = first.json().get("session_id").asString();
    Http.Answer second =
        visitor.post(
            "/api/ai/chat", "{\"message\": \"answer\", \"session_id\": \"" + session + "\"}");

    assertThat(first.status()).isEqualTo(200);
    assertThat(second.json().get("session_id").asString()).isEqualTo(session);
    assertThat(visitor.get("/api/v1/conversations").status()).isEqualTo(401);
    assertThat(visitor.get("/api/ai/sessions/" + session + "/history").status()).isEqualTo(401);
    assertThat(visitor.get("/api/v1/machines").status()).isEqualTo(401);
    assertThat(service.as(Role.OPERATOR).get("/api/ai/sessions/" + session).status())
        .isEqualTo(404);
  }

  @Test
  void shouldNotTakeAWrongTokenForAVisitor() {
    Http forger = new Http(service.asNobody().port(), "not-a-token");

    assertThat(forger.post("/api/ai/chat", "{\"message\": \"answer\"}").status()).isEqualTo(401);
  }

  @Test
  void shouldLimitTheVisitorsOfAnAddressThoughTheyNameOthers() {
    Http.Answer last = step("X-Forwarded-For", "203.0.113.9");
    for (int i = 0; i < MORE_THAN_ALLOWED; i++) {
      last =
          step(
              "X-Forwarded-For",
              "198.51.100." + i + ", 203.0.113.9, 10.0.0.7",
              "Forwarded",
              "for=198.51.100." + i);
    }

    assertThat(last.status()).isEqualTo(429);
    assertThat(last.code()).isEqualTo("too-many-attempts");
    assertThat(step("X-Forwarded-For", "203.0.113.10").code()).isEqualTo("unknown-step");
  }

  private Http.Answer step(String... headers) {
    return service.asNobody().post("/api/ai/chat/step-feedback", "{}", headers);
  }
}
