package com.autoboss.assistant.support;

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

/** A ticket beside the talk that it came from: opened once, and answered there. */
@ChatTest
class TalkTicketTest {

  private static final String WORDS =
      "{\"conversation_id\": \"%s\", \"description\": \"it leaks\", \"callback\": \"VHF 12\"}";

  @Autowired private RunningService service;
  private Http operator;
  private Http expert;
  private String talk;

  @BeforeEach
  void begin() {
    operator = service.as(Role.OPERATOR);
    expert = service.as(Role.EXPERT);
    talk = operator.post("/api/v1/conversations", "{}").json().get("id").asString();
    operator.post(
        "/api/v1/conversations/" + talk + "/turns?wait=true", "{\"text\": \"answer pressure\"}");
  }

  @Test
  void shouldShowTheTicketWithTheRepliesBesideTheTalk() {
    assertThat(operator.get(beside()).status()).isEqualTo(404);
    JsonNode ticket = handOver("k1", WORDS).json();
    expert.post(path(ticket) + "/take", "");
    expert.post(path(ticket) + "/comments", "{\"text\": \"Which noise?\"}");
    expert.post(path(ticket) + "/comments", "{\"text\": \"a guess\", \"internal\": true}");

    JsonNode seen = operator.get(beside()).json();
    assertThat(seen.get("number").asString()).isEqualTo(ticket.get("number").asString());
    assertThat(seen.get("state").asString()).isEqualTo("INVESTIGATING");
    assertThat(seen.get("callback").asString()).isEqualTo("VHF 12");
    assertThat(seen.get("comments").findValuesAsString("text")).containsExactly("Which noise?");
    assertThat(seen.get("comments").get(0).get("of_maker").asBoolean()).isTrue();
    assertThat(seen.get("contacts").isArray()).isTrue();
  }

  @Test
  void shouldBeOneTicketForOneKeyAlsoWhenItHasEnded() {
    JsonNode ticket = handOver("k1", WORDS).json();
    operator.post(path(ticket) + "/close", "");

    assertThat(handOver("k1", WORDS).json().get("id")).isEqualTo(ticket.get("id"));
    Http.Answer other = handOver("k1", WORDS.replace("leaks", "stops"));
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.code()).isEqualTo("idempotency-key-reused");
    assertThat(handOver("k2", WORDS).json().get("id")).isNotEqualTo(ticket.get("id"));
    assertThat(operator.get(beside()).json().get("state").asString()).isEqualTo("OPEN");
  }

  @Test
  void shouldSayACommentOnceForOneKey() {
    String comments = path(handOver("k1", WORDS).json()) + "/comments";
    for (int i = 0; i < 3; i++) {
      String reply = "{\"text\": \"A low one\"}";
      assertThat(operator.post(comments, reply, "Idempotency-Key", "c1").status()).isEqualTo(201);
    }

    Http.Answer other =
        operator.post(comments, "{\"text\": \"A high one\"}", "Idempotency-Key", "c1");
    assertThat(other.code()).isEqualTo("idempotency-key-reused");
    assertThat(operator.get(beside()).json().get("comments")).hasSize(1);
    assertThat(expert.post(comments, "{\"text\": \"ok\"}", "Idempotency-Key", "c1").status())
        .isEqualTo(201);
  }

  @Test
  void shouldShowPeopleWhatTheAskerThoughtOfTheAnswer() {
    operator.post(
        "/api/v1/conversations/" + talk + "/turns/1/feedback",
        "{\"outcome\": \"not_solved\", \"reason\": \"no_effect\", \"text\": \"still low\"}");
    JsonNode ticket = handOver("k1", WORDS).json();

    for (JsonNode turn :
        new JsonNode[] {
          expert.get(path(ticket)).json().get("transcript").get(0),
          operator.get("/api/v1/conversations/" + talk).json().get("turns").get(0),
        }) {
      assertThat(turn.get("feedback").get("outcome").asString()).isEqualTo("not_solved");
      assertThat(turn.get("feedback").get("reason").asString()).isEqualTo("no_effect");
      assertThat(turn.get("feedback").get("text").asString()).isEqualTo("still low");
    }
  }

  @Test
  void shouldShowTheTicketOfAForeignTalkAsMissing() {
    handOver("k1", WORDS);
    Http stranger = service.as(Role.OPERATOR);
    String missing = "/api/v1/conversations/" + UUID.randomUUID() + "/ticket";

    Http.Answer foreign = stranger.get(beside());
    assertThat(foreign.status()).isEqualTo(404);
    assertThat(foreign.body().replace(beside(), missing)).isEqualTo(stranger.get(missing).body());
  }

  private Http.Answer handOver(String key, String words) {
    return operator.post("/api/v1/tickets", words.formatted(talk), "Idempotency-Key", key);
  }

  private String beside() {
    return "/api/v1/conversations/" + talk + "/ticket";
  }

  private static String path(JsonNode ticket) {
    return "/api/v1/tickets/" + ticket.get("id").asString();
  }
}
