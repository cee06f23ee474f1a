package com.autoboss.assistant.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.Trial;
import com.autoboss.assistant.access.Role;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Impatient programs: the same message a hundred times at once, again and again. */
@Tag("faults")
@ChatTest
class OneKeyTest {

  private static final int AT_ONCE = 100;

  private final Trial trial = new Trial();
  private final int rounds = trial.n(100, 2);

  @Autowired private RunningService service;

  @Test
  void shouldMakeExactlyOneTurnOfEachKey() throws Exception {
    Talk talk = Talk.begin(service.as(Role.OPERATOR));
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int round = 1; round <= rounds; round++) {
        String key = "key-" + trial.seed() + "-" + round;
        Callable<Http.Answer> post =
            () ->
                talk.http()
                    .post(talk.path() + "/turns", "{\"text\": \"x\"}", "Idempotency-Key", key);
        List<Future<Http.Answer>> answers =
            threads.invokeAll(IntStream.range(0, AT_ONCE).mapToObj(_ -> post).toList());
        for (Future<Http.Answer> answer : answers) {
          assertThat(answer.get().json().path("n").asInt()).isEqualTo(round);
        }
        talk.events(talk.path() + "/turns/" + round);
      }
    }
    assertThat(talk.http().get(talk.path()).json().get("turns")).hasSize(rounds);
    trial.note("faults-one-key", Map.of("rounds", rounds, "posts", rounds * AT_ONCE));
  }
}
