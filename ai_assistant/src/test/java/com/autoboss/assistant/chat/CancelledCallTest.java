package com.autoboss.assistant.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.Trial;
import com.autoboss.assistant.Until;
import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.cli.bench.ScriptLine;
import com.autoboss.assistant.cli.bench.ScriptedModel;
import com.autoboss.assistant.database.AgainstDatabase;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A cancelled turn no longer costs money: the endpoint sees that nobody listens any more. */
@Tag("faults")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AgainstDatabase
@Import({RunningService.class, ModelAnswers.class})
class CancelledCallTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final ScriptedModel STUB = endlessModel();

  private final Trial trial = new Trial();
  private final double[] seconds = new double[trial.n(100, 3)];

  @Autowired private RunningService service;

  @DynamicPropertySource
  static void askTheStub(DynamicPropertyRegistry registry) {
    registry.add("OPENAI_BASE_URL", STUB::address);
    registry.add("OPENAI_API_KEY", () -> "key");
    registry.add("OPENAI_MODEL", () -> "first");
  }

  @AfterAll
  static void stop() {
    STUB.close();
  }

  @Test
  void shouldHangUpOnTheModelWhenATurnIsCancelled() throws Exception {
    for (int i = 0; i < seconds.length; i++) {
      seconds[i] = secondsUntilHungUp(i);
    }

    Arrays.sort(seconds);
    double slowest = seconds[seconds.length - 1];
    trial.note(
        "faults-cancel",
        Map.of(
            "turns",
            seconds.length,
            "p50_seconds",
            seconds[seconds.length / 2],
            "slowest_seconds",
            slowest));
    if (trial.full()) {
      assertThat(slowest).isLessThan(1);
    }
  }

  private double secondsUntilHungUp(int before) throws Exception {
    Talk talk = Talk.begin(service.as(Role.OPERATOR));
    String turn = talk.ask("Why?");
    Until.seen(() -> STUB.requests().size(), count -> count > before, PATIENCE);
    long cancelled = System.nanoTime();

    talk.http().post(turn + "/cancel", "");

    assertThat(Until.seen(STUB::hungUp, count -> count > before, PATIENCE)).isEqualTo(before + 1);
    double passed = (System.nanoTime() - cancelled) / 1e9;
    assertThat(talk.events(turn).getLast().type()).isEqualTo("cancelled");
    return passed;
  }

  /** Says a letter or two every few milliseconds, for minutes. */
  private static ScriptedModel endlessModel() {
    try {
      return ScriptedModel.start(
          List.of(
              ScriptLine.reply("", "Close it. ".repeat(10_000))
                  .timed(Duration.ZERO, Duration.ofMillis(10))));
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
