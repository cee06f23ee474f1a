package com.autoboss.assistant.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.cli.bench.ScriptLine;
import com.autoboss.assistant.cli.bench.ScriptedModel;
import com.autoboss.assistant.database.DatabaseUrl;
import com.autoboss.assistant.database.RunningDatabase;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@Tag("faults")
class KilledWhileAskingTest {

  private static final String[] SETTINGS = {
    "ASSISTANT_LLM_PRICES", "first=1/0.5/10", "ASSISTANT_LLM_BUDGET", "0.012"
  };

  @Test
  void shouldChargeTheCallOfAProcessThatWasKilledInTheMiddleOfIt() throws Exception {
    DatabaseUrl url = RunningDatabase.freshUrl();
    ScriptLine late =
        ScriptLine.reply("late", "Close it.").timed(Duration.ofHours(1), Duration.ZERO);
    try (ScriptedModel stub =
        ScriptedModel.start(List.of(late, ScriptLine.reply("", "Close it.")))) {
      Process asking = start(url, stub);
      while (stub.requests().isEmpty()) {
        assertThat(asking.isAlive()).isTrue();
        Thread.onSpinWait();
      }
      asking.destroyForcibly().waitFor();

      Door door = Door.to(stub, source(url), SETTINGS);
      assertThat(door.ask("?").text()).as("there is room for one beside it").isNotEmpty();
      assertThat(sum(door, "spent")).isLessThan(new BigDecimal("0.005"));
      assertThat(sum(door, "reserved")).isGreaterThan(new BigDecimal("0.005"));

      door.jdbc
          .sql("update ai_assistant.llm_call set until = now() where state = 'RESERVED'")
          .update();
      Door next = Door.to(stub, source(url), SETTINGS);
      next.ask("?");

      assertThat(sum(next, "spent"))
          .as("500 tokens of a reply that nobody saw")
          .isBetween(new BigDecimal("0.005"), new BigDecimal("0.007"));
      assertThat(sum(next, "reserved")).isZero();
    }
  }

  private static Process start(DatabaseUrl url, ScriptedModel stub) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx128m",
            "-cp",
            System.getProperty("java.class.path"),
            AskingProcess.class.getName(),
            url.jdbc(),
            String.valueOf(url.user()),
            String.valueOf(url.password()),
            stub.address().toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static DriverManagerDataSource source(DatabaseUrl url) {
    return new DriverManagerDataSource(
        url.jdbc(), String.valueOf(url.user()), String.valueOf(url.password()));
  }

  private static BigDecimal sum(Door door, String column) {
    return door.jdbc
        .sql(
            "select %s from ai_assistant.llm_day where organisation = '00000000-0000-0000-0000-000000000000'"
                .formatted(column))
        .query(BigDecimal.class)
        .single();
  }

  /** Asks for a reply that comes late. */
  static final class AskingProcess {

    private AskingProcess() {}

    public static void main(String[] arguments) {
      DriverManagerDataSource database =
          new DriverManagerDataSource(arguments[0], arguments[1], arguments[2]);
      Door.at(arguments[3], database, SETTINGS).ask("late");
    }
  }
}
