package com.autoboss.assistant.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.autoboss.assistant.cli.bench.Manners;
import com.autoboss.assistant.cli.bench.ScriptLine;
import com.autoboss.assistant.cli.bench.ScriptedModel;
import com.autoboss.assistant.lifecycle.Check;
import com.autoboss.assistant.lifecycle.Check.Verdict;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageModelCheckTest {

  private static final List<ScriptLine> SCRIPT = List.of(ScriptLine.reply("", "Close it."));

  @Test
  void shouldPassWithoutACallThatCosts() throws IOException {
    try (ScriptedModel stub = ScriptedModel.start(SCRIPT)) {
      Check.Finding found = look(Door.to(stub, "OPENAI_MODEL", "scripted"));

      assertThat(found.verdict()).isEqualTo(Verdict.PASS);
      assertThat(stub.requests()).isEmpty();
    }
  }

  @Test
  void shouldWarnOfAModelThatTheEndpointDoesNotList() throws IOException {
    try (ScriptedModel stub = ScriptedModel.start(SCRIPT)) {
      Check.Finding found = look(Door.to(stub, "OPENAI_MODEL", "misspelt"));

      assertThat(found.verdict()).isEqualTo(Verdict.WARN);
      assertThat(found.remedy()).contains("OPENAI_MODEL");
    }
  }

  @ParameterizedTest
  @CsvSource({"401, WARN, key", "403, UNKNOWN, say", "404, UNKNOWN, say", "500, WARN, reached"})
  void shouldTellWhatAStatusMeans(int status, Verdict verdict, String evidence) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
    try (ScriptedModel stub = ScriptedModel.start(SCRIPT)) {
      String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";

      Check.Finding found = look(Door.to(stub, "OPENAI_BASE_URL", address));

      assertThat(found.verdict()).isEqualTo(verdict);
      assertThat(found.evidence()).contains(evidence);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void shouldWarnOfAnEndpointThatIsNotThere() throws IOException {
    ScriptedModel stub = ScriptedModel.start(SCRIPT);
    stub.close();

    assertThat(look(Door.to(stub)).evidence()).contains("cannot be reached");
  }

  @Test
  void shouldWarnWhenTheBudgetIsSpent() throws IOException {
    try (ScriptedModel stub = ScriptedModel.start(SCRIPT)) {
      Door door = Door.to(stub, "OPENAI_MODEL", "scripted", "ASSISTANT_LLM_TOKEN_BUDGET", "1000");
      door.jdbc
          .sql(
              """
              insert into ai_assistant.llm_day (day, organisation, tokens)
              values ((now() at time zone 'utc')::date, '00000000-0000-0000-0000-000000000000', 1000)
              """)
          .update();

      assertThat(look(door).evidence()).contains("budget of today is spent");
    }
  }

  @Test
  void shouldUseANewKeyWithoutANewStart(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("key"), "old\n");
    try (ScriptedModel stub = ScriptedModel.start(SCRIPT, Manners.GOOD.withKey("new"), 0)) {
      Door door = Door.to(stub, "OPENAI_API_KEY", "", "OPENAI_API_KEY_FILE", file.toString());
      assertThatThrownBy(() -> door.ask("?"))
          .isInstanceOfSatisfying(
              LanguageModelUnavailable.class,
              refused ->
                  assertThat(refused.reason()).isEqualTo(LanguageModelUnavailable.Reason.REJECTED));
      assertThat(stub.requests()).as("a bad key is not tried again").hasSize(1);

      Files.writeString(file, "new\n");

      assertThat(door.ask("?").text()).isEqualTo("Close it.");
    }
  }

  @Test
  void shouldKeepRequestsForReplayWithoutTheKey(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("replay.jsonl");
    try (ScriptedModel stub = ScriptedModel.start(SCRIPT)) {
      Door door =
          Door.to(stub, "OPENAI_API_KEY", "sk-secret", "ASSISTANT_LLM_REPLAY_LOG", file.toString());

      door.ask("Which valve?");

      assertThat(Files.readString(file))
          .contains("Which valve?", "Close it.")
          .doesNotContain("sk-secret");
      assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }
  }

  private static Check.Finding look(Door door) {
    return LlmConfiguration.languageModelCheck(door.model).look();
  }
}
