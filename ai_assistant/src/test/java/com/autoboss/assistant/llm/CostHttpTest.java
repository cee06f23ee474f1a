package com.autoboss.assistant.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.chat.ChatTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What models cost, for administrators of the maker and nobody else. */
@ChatTest
class CostHttpTest {

  private static final String DAY =
      """
      insert into ai_assistant.llm_day (day, organisation, spent, tokens, calls)
      values (:day, '00000000-0000-0000-0000-000000000000', 1.25, 300, 2)
      on conflict (day, organisation) do update set spent = 1.25, tokens = 300, calls = 2
      """;

  private static final String CALL =
      """
      insert into ai_assistant.llm_call (id, day, organisation, member, model, state, outcome, reserved,
        reserved_tokens, prompt_tokens, reply_tokens, cost, until)
      values (:id, :day, :id, :id, :model, :state, :outcome, 0, 0, 100, 50, :cost, now())
      """;

  @Autowired private RunningService service;
  @Autowired private JdbcClient jdbc;
  private final LocalDate yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1);
  private final String model = UUID.randomUUID().toString();

  @Test
  void shouldAddUpDaysAndModels() {
    jdbc.sql(DAY).param("day", yesterday).update();
    call("SETTLED", "stop", 0.5);
    call("SETTLED", "timeout", null);
    call("RESERVED", null, 9.0);

    JsonNode cost = service.as(Role.ADMIN).get("/api/v1/insight/cost?days=2").json();

    JsonNode day = cost.path("days").path(0);
    assertThat(day.path("day").asString()).isEqualTo(yesterday.toString());
    assertThat(day.path("spent").asDouble()).isEqualTo(1.25);
    assertThat(cost.path("budget").path("all").path("money").isNull()).isTrue();
    JsonNode own = own(cost);
    assertThat(own.path("calls").asInt()).isEqualTo(2);
    assertThat(own.path("failed").asInt()).isEqualTo(1);
    assertThat(own.path("prompt_tokens").asInt()).isEqualTo(200);
    assertThat(own.path("cost").asDouble()).isEqualTo(0.5);
    assertThat(own.path("unpriced").asBoolean()).isTrue();
    assertThat(service.as(Role.ADMIN).get("/api/v1/insight/cost?days=1").json().path("days"))
        .isEmpty();
  }

  @Test
  void shouldBeShownToNobodyElse() {
    Http customer = service.as(Role.ADMIN, UUID.randomUUID().toString());

    assertThat(customer.get("/api/v1/insight/cost").code()).isEqualTo("not-allowed");
    assertThat(service.as(Role.EXPERT).get("/api/v1/insight/cost").status()).isEqualTo(403);
  }

  private void call(String state, @Nullable String outcome, @Nullable Double cost) {
    jdbc.sql(CALL)
        .param("id", UUID.randomUUID())
        .param("day", yesterday)
        .param("model", model)
        .param("state", state)
        .param("outcome", outcome)
        .param("cost", cost)
        .update();
  }

  private JsonNode own(JsonNode cost) {
    for (JsonNode each : cost.path("models")) {
      if (each.path("model").asString().equals(model)) {
        return each;
      }
    }
    throw new AssertionError("no " + model + " in " + cost);
  }
}
