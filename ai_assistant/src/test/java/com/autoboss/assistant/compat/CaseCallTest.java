package com.autoboss.assistant.compat;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.chat.ChatTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The host's support-case page. */
@ChatTest
class CaseCallTest {

  private static final String CASES = "/api/ai/support-cases";

  @Autowired private RunningService service;
  private Http operator;
  private Http expert;
  private JsonNode opened;

  @BeforeEach
  void open() {
    operator = service.as(Role.OPERATOR);
    expert = service.as(Role.EXPERT);
    opened =
        operator
            .post(
                CASES,
                """
                {"title": "Leak", "description": "At the pump", "machine_model": "C3-%s",
                 "priority": "critical", "tags": ["oil"], "related_parts": ["P-1"],
                 "organization_id": "another", "session_id": "%s"}
                """
                    .formatted(UUID.randomUUID(), UUID.randomUUID()))
            .json();
  }

  @Test
  void shouldBeACaseAsThePageKnowsIt() {
    assertThat(opened.get("case_number").asString()).matches("SC-\\d{8}-[0-9A-Z]{4}");
    assertThat(opened.get("status").asString()).isEqualTo("open");
    assertThat(opened.get("priority").asString()).isEqualTo("critical");
    assertThat(opened.get("organization_id").asString()).isNotEqualTo("another");
    assertThat(opened.propertyNames())
        .contains("knowledge_doc_id", "resolved_at", "session_id", "comments", "internal_notes");
  }

  @Test
  void shouldBeListedFilteredAndCounted() {
    String model = opened.get("machine_model").asString();

    JsonNode list =
        expert
            .get(CASES + "?status=open&priority=critical&search=leak&machine_model=" + model)
            .json();

    assertThat(list.get("total").asInt()).isEqualTo(1);
    assertThat(list.get("cases").get(0).get("id")).isEqualTo(opened.get("id"));
    assertThat(
            expert.get(CASES + "?priority=low&machine_model=" + model).json().get("total").asInt())
        .isZero();
    JsonNode counts = operator.get(CASES + "/stats").json();
    assertThat(counts.get("open_cases").asInt()).isEqualTo(1);
    assertThat(counts.get("cases_by_priority").get("critical").asInt()).isEqualTo(1);
    assertThat(counts.get("cases_by_machine_model").get(model).asInt()).isEqualTo(1);
  }

  @Test
  void shouldBeCommentedAndResolvedByTheMaker() {
    expert.post(path() + "/comments", "{\"content\": \"Which seal?\", \"is_internal\": false}");
    expert.post(path() + "/comments", "{\"content\": \"again\", \"is_internal\": true}");
    Http.Answer resolved =
        expert.post(path() + "/resolve", "{\"root_cause\": \"seal\", \"resolution\": \"new one\"}");

    assertThat(resolved.json().get("status").asString()).isEqualTo("resolved");
    assertThat(resolved.json().get("resolved_at").isNull()).isFalse();
    assertThat(operator.get(path() + "/comments?include_internal=true").json()).hasSize(1);
    assertThat(expert.get(path() + "/comments?include_internal=true").json()).hasSize(2);
    assertThat(operator.get(path()).json().get("comments")).hasSize(1);
    assertThat(operator.get(CASES + "/stats").json().get("avg_resolution_time_hours").isNumber())
        .isTrue();
  }

  @Test
  void shouldBeMissingForOthers() {
    Http stranger = service.as(Role.OPERATOR);
    String missing = CASES + "/" + UUID.randomUUID();

    assertThat(stranger.get(path()).status()).isEqualTo(404);
    assertThat(stranger.get(path()).body().replace(path(), missing))
        .isEqualTo(stranger.get(missing).body());
    assertThat(stranger.get(CASES).json().get("total").asInt()).isZero();
  }

  @Test
  void shouldSayWhatIsMissing() {
    assertThat(operator.post(CASES, "{\"title\": \"Leak\"}").code()).isEqualTo("case-incomplete");
    assertThat(operator.get(CASES + "?status=none").code()).isEqualTo("bad-state");
  }

  private String path() {
    return CASES + "/" + opened.get("id").asString();
  }
}
