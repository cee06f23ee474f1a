package com.autoboss.assistant.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.chat.ChatTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A talk is handed over to people, without a mail server. */
@ChatTest
class TicketTest {

  private static final String NO_TEXT = "{}";

  @Autowired private RunningService service;
  private Http operator;
  private Http expert;
  private String talk;

  @BeforeEach
  void begin() {
    operator = service.as(Role.OPERATOR);
    expert = service.as(Role.EXPERT);
    talk = operator.post("/api/v1/conversations", NO_TEXT).json().get("id").asString();
    operator.post(
        "/api/v1/conversations/" + talk + "/turns?wait=true", "{\"text\": \"answer pressure\"}");
  }

  @Test
  void shouldHandTheTalkOverWithEverythingThatWasTried() {
    JsonNode ticket = handOver().json();

    JsonNode seen = expert.get(path(ticket)).json();
    JsonNode turn = seen.get("transcript").get(0);
    assertThat(seen.get("number").asString()).matches("AB-\\d{8}-\\d{4}");
    assertThat(seen.get("state").asString()).isEqualTo("OPEN");
    assertThat(seen.get("title").asString()).isEqualTo("answer pressure");
    assertThat(turn.get("question").asString()).isEqualTo("answer pressure");
    assertThat(turn.get("answer").asString()).isNotEmpty();
    assertThat(turn.get("citations").get(0).get("page").asInt()).isEqualTo(1);
    assertThat(turn.get("hazards")).hasSize(1);
    assertThat(operator.get("/api/ai/sessions/" + talk).json().get("status").asString())
        .isEqualTo("escalated");
  }

  @Test
  void shouldBeTakenAnsweredResolvedAndClosed() {
    JsonNode ticket = handOver().json();

    assertThat(state(expert.post(path(ticket) + "/take", ""))).isEqualTo("INVESTIGATING");
    expert.post(path(ticket) + "/comments", "{\"text\": \"Which noise?\"}");
    expert.post(path(ticket) + "/comments", "{\"text\": \"a guess\", \"internal\": true}");
    operator.post(path(ticket) + "/comments", "{\"text\": \"A low one\"}");
    Http.Answer resolved =
        expert.send(
            "PATCH",
            path(ticket),
            "{\"state\": \"resolved\", \"resolution\": \"valve\", \"internal_notes\": \"hm\"}");

    JsonNode owners = operator.get(path(ticket)).json();
    assertThat(state(resolved)).isEqualTo("RESOLVED");
    assertThat(owners.get("comments").findValuesAsString("text"))
        .containsExactly("Which noise?", "A low one");
    assertThat(owners.get("resolution").asString()).isEqualTo("valve");
    assertThat(owners.has("internal_notes")).isFalse();
    assertThat(expert.get(path(ticket)).json().get("comments")).hasSize(3);
    assertThat(state(operator.post(path(ticket) + "/close", ""))).isEqualTo("CLOSED");
  }

  @Test
  void shouldBeTakenByOneOnly() {
    JsonNode ticket = handOver().json();
    expert.post(path(ticket) + "/take", "");

    Http.Answer second = service.as(Role.EXPERT).post(path(ticket) + "/take", "");

    assertThat(second.status()).isEqualTo(409);
    assertThat(second.code()).isEqualTo("ticket-taken");
    assertThat(expert.post(path(ticket) + "/take", "").status()).isEqualTo(200);
  }

  @Test
  void shouldLeaveTheMakersPartToTheMaker() {
    JsonNode ticket = handOver().json();

    for (String body :
        new String[] {
          "{\"state\": \"resolved\"}", "{\"resolution\": \"x\"}", "{\"internal_notes\": \"x\"}",
        }) {
      assertThat(operator.send("PATCH", path(ticket), body).status()).isEqualTo(403);
    }
    assertThat(operator.post(path(ticket) + "/take", "").status()).isEqualTo(403);
    assertThat(
            operator
                .post(path(ticket) + "/comments", "{\"text\": \"x\", \"internal\": true}")
                .status())
        .isEqualTo(403);
    assertThat(operator.send("PATCH", path(ticket), "{\"title\": \"leak\"}").status())
        .isEqualTo(200);
  }

  @Test
  void shouldOpenOneTicketThoughItIsSentManyTimesAtOnce() throws Exception {
    List<Future<Http.Answer>> sent = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 24; i++) {
        sent.add(threads.submit(this::handOver));
      }
    }

    List<String> ids = new ArrayList<>();
    for (Future<Http.Answer> each : sent) {
      ids.add(each.get().json().get("id").asString());
    }
    assertThat(ids).hasSize(24).containsOnly(ids.getFirst());
    assertThat(operator.get("/api/v1/tickets").json().get("total").asInt()).isEqualTo(1);
  }

  @Test
  void shouldShowAForeignTicketAsMissing() {
    JsonNode ticket = handOver().json();
    Http stranger = service.as(Role.OPERATOR);
    String missing = "/api/v1/tickets/" + UUID.randomUUID();

    for (String rest : new String[] {"", "/comments", "/close"}) {
      String method = rest.isEmpty() ? "GET" : "POST";
      String body = rest.equals("/comments") ? "{\"text\": \"x\"}" : "";
      Http.Answer foreign = stranger.send(method, path(ticket) + rest, body);
      assertThat(foreign.status()).isEqualTo(404);
      assertThat(foreign.body().replace(path(ticket), missing))
          .isEqualTo(stranger.send(method, missing + rest, body).body());
    }
    assertThat(stranger.get("/api/v1/tickets").json().get("total").asInt()).isZero();
    assertThat(service.as(Role.EDITOR).get(path(ticket)).status()).isEqualTo(404);
    assertThat(stranger.post("/api/v1/tickets", "{\"conversation_id\": \"" + talk + "\"}").status())
        .isEqualTo(404);
  }

  @Test
  void shouldOpenAnotherTicketWhenTheFirstIsClosed() {
    String first = handOver().json().get("id").asString();
    operator.post("/api/v1/tickets/" + first + "/close", "");

    assertThat(handOver().json().get("id").asString()).isNotEqualTo(first);
  }

  @Test
  void shouldKeepTheTicketWhenTheTalkIsDeleted() {
    JsonNode ticket = handOver().json();

    assertThat(operator.send("DELETE", "/api/v1/conversations/" + talk, "").status())
        .isEqualTo(204);

    assertThat(expert.get(path(ticket)).json().get("transcript")).hasSize(1);
  }

  private Http.Answer handOver() {
    return operator.post(
        "/api/v1/tickets",
        "{\"conversation_id\": \"%s\", \"reason\": \"user_request\"}".formatted(talk));
  }

  private static String path(JsonNode ticket) {
    return "/api/v1/tickets/" + ticket.get("id").asString();
  }

  private static String state(Http.Answer answer) {
    return answer.json().get("state").asString();
  }
}
