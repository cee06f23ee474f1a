package com.autoboss.assistant.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.access.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ChatTest
class AcceptOnceTest {

  @Autowired private RunningService service;
  private Talk talk;

  @BeforeEach
  void begin() {
    talk = Talk.begin(service.as(Role.OPERATOR));
  }

  @Test
  void shouldMakeOneTurnOfAHundredParallelPostsUnderOneKey() throws Exception {
    Callable<Http.Answer> post = () -> send("What is the pressure?", "one");
    List<Future<Http.Answer>> answers;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      answers = threads.invokeAll(IntStream.range(0, 100).mapToObj(_ -> post).toList());
    }

    for (Future<Http.Answer> answer : answers) {
      assertThat(answer.get().status()).isEqualTo(202);
      assertThat(answer.get().json().get("n").asInt()).isEqualTo(1);
    }
    assertThat(talk.http().get(talk.path()).json().get("turns")).hasSize(1);
  }

  @Test
  void shouldRefuseAnotherBodyUnderTheSameKey() {
    send("What is the pressure?", "one");

    Http.Answer other = send("What is the torque?", "one");

    assertThat(other.status()).isEqualTo(422);
    assertThat(other.code()).isEqualTo("idempotency-key-reused");
    assertThat(other.header("Content-Type")).isEqualTo("application/problem+json");
  }

  @Test
  void shouldMakeATurnOfEachPostWithoutKey() {
    talk.ask("What is the pressure?");
    talk.ask("What is the pressure?");

    assertThat(talk.http().get(talk.path()).json().get("turns")).hasSize(2);
  }

  @Test
  void shouldTakeTheSameKeyInAnotherConversation() {
    send("What is the pressure?", "one");
    Talk second = Talk.begin(talk.http());

    Http.Answer answer =
        second
            .http()
            .post(second.path() + "/turns", "{\"text\": \"else\"}", "Idempotency-Key", "one");

    assertThat(answer.status()).isEqualTo(202);
  }

  @Test
  void shouldBeginOneConversationOfAHundredParallelPostsUnderOneKey() throws Exception {
    Callable<Http.Answer> post = () -> begin("{\"title\": \"mine\"}", "one");
    Set<String> ids = new HashSet<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Http.Answer> answer :
          threads.invokeAll(IntStream.range(0, 100).mapToObj(_ -> post).toList())) {
        assertThat(answer.get().status()).isEqualTo(201);
        ids.add(answer.get().json().path("id").asString());
      }
    }

    assertThat(ids).hasSize(1);
    assertThat(begin("{\"title\": \"other\"}", "one").code()).isEqualTo("idempotency-key-reused");
    assertThat(begin("{}", "bad key").code()).isEqualTo("bad-idempotency-key");
  }

  @Test
  void shouldTakeTheKeyOfSomebodyElseForAnotherConversation() {
    String mine = begin("{}", "one").json().path("id").asString();
    String theirs =
        service
            .as(Role.OPERATOR)
            .post("/api/v1/conversations", "{}", "Idempotency-Key", "one")
            .json()
            .path("id")
            .asString();

    assertThat(theirs).isNotEqualTo(mine);
  }

  private Http.Answer begin(String body, String key) {
    return talk.http().post("/api/v1/conversations", body, "Idempotency-Key", key);
  }

  @Test
  void shouldSayWhereTheEventsAre() {
    Http.Answer accepted = send("What is the pressure?", "one");

    assertThat(accepted.json().get("events").asString()).isEqualTo(talk.path() + "/turns/1/events");
  }

  private Http.Answer send(String text, String key) {
    return talk.http()
        .post(talk.path() + "/turns", "{\"text\": \"%s\"}".formatted(text), "Idempotency-Key", key);
  }
}
