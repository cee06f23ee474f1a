package com.autoboss.assistant.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.RedisServer;
import com.autoboss.assistant.ServiceProcess;
import com.autoboss.assistant.chat.Talk.Event;
import com.autoboss.assistant.database.DatabaseUrl;
import com.autoboss.assistant.database.RunningDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes on one database. */
@Tag("faults")
class TwoNodesTest {

  private static final String LONG = "pace 3000 100";

  private final Map<String, String> settings = new HashMap<>();
  @TempDir private Path folder;
  private final List<ServiceProcess> nodes = new ArrayList<>();
  private Http onFirst = new Http(0, null);
  private Http onSecond = new Http(0, null);

  @AfterEach
  void stop() {
    nodes.forEach(ServiceProcess::close);
  }

  @Test
  void shouldStreamAndCancelOnOneNodeWhatRunsOnTheOther() throws IOException {
    assertThatTheyHearEachOther();
  }

  @Test
  void shouldHearEachOtherThroughRedis() throws Exception {
    try (RedisServer redis = RedisServer.start(folder)) {
      settings.put("REDIS_URL", redis.url());
      assertThatTheyHearEachOther();
      assertThat(redis.hasPublished()).isTrue();
    }
  }

  @Test
  void shouldHearEachOtherWhenRedisIsAway() throws IOException {
    settings.put("REDIS_URL", "redis://127.0.0.1:1");
    assertThatTheyHearEachOther();
    assertThat(onFirst.get("/health/ready").body()).contains("Redis does not answer");
  }

  @Test
  void shouldEndTheTurnOfANodeThatWasKilled() throws Exception {
    startFirst(PacedService.class);
    String turn = Talk.begin(onFirst).ask(LONG);
    startSecond(PacedService.class);
    try (InputStream stream = onSecond.stream(turn + "/events")) {
      Talk.read(stream, 3);
    }

    nodes.getFirst().killAfter(0);

    List<Event> events = new Talk(onSecond, turn).events(turn);
    assertThat(events.getLast().type()).isEqualTo("failed");
    assertThat(events.getLast().data()).contains("interrupted");
    assertThat(events)
        .extracting(Event::id)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, events.size()).mapToObj(Integer::toString).toList());
  }

  /**
   * Each node has one slot, and nothing happens by the clock. What runs on the first is read and
   * cancelled on the second; only then there is room for a third question.
   */
  private void assertThatTheyHearEachOther() throws IOException {
    startFirst(PatientService.class);
    String one = Talk.begin(onFirst).ask(LONG);
    startSecond(PatientService.class);
    String two = Talk.begin(onSecond).ask(LONG);
    try (InputStream stream = onFirst.stream(two + "/events")) {
      assertThat(Talk.read(stream, 9)).hasSize(9);
    }
    try (InputStream stream = onSecond.stream(one + "/events")) {
      assertThat(Talk.read(stream, 9)).hasSize(9);
    }

    onSecond.post(one + "/cancel", "");
    String three = Talk.begin(onFirst).ask("pace 3 100");

    assertThat(new Talk(onSecond, three).events(three).getLast().type()).isEqualTo("done");
    assertThat(new Talk(onFirst, one).events(one).getLast().type()).isEqualTo("cancelled");
  }

  private void startFirst(Class<?> main) throws IOException {
    DatabaseUrl url = RunningDatabase.freshUrl();
    settings.put(
        "DATABASE_URL", "%s?user=%s&password=%s".formatted(url.jdbc(), url.user(), url.password()));
    ServiceProcess first = ServiceProcess.start(main, folder.resolve("first"), settings);
    nodes.add(first);
    int port = first.ready().getPort();
    String token = ServiceProcess.token(folder.resolve("first"), "operator", settings);
    onFirst = new Http(port, token);
  }

  private void startSecond(Class<?> main) throws IOException {
    ServiceProcess second = ServiceProcess.start(main, folder.resolve("second"), settings);
    nodes.add(second);
    onSecond = new Http(second.ready().getPort(), onFirst.token());
  }
}
