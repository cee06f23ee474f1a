package com.autoboss.assistant.cli.bench;

import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.cli.ServiceConnection;
import com.autoboss.assistant.cli.Where;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long a question takes from sending to the whole answer, several people asking at the same
 * time. The baseline is a request that does nothing ({@code /health/live}), sent the same way.
 */
@Command(name = "chat", description = "time from question to whole answer")
final class ChatBenchmark implements Callable<Integer> {

  @Mixin private Where where = new Where();

  @Option(names = "--n", defaultValue = "200", description = "questions in all")
  private int questions;

  @Option(names = "--people", defaultValue = "2", description = "how many ask at the same time")
  private int people;

  @Option(
      names = "--questions",
      paramLabel = "FILE",
      description = "JSONL {model, questions: {language: text}}; the samples' by default")
  private Path file =
      Path.of(System.getProperty("assistant.home", "."), "samples/manuals/facts.jsonl");

  @Option(names = "--pid", description = "process of the service, to report its resident memory")
  private long process;

  private final JsonMapper json = JsonMapper.builder().build();
  private final AtomicInteger errors = new AtomicInteger();

  @Override
  public Integer call() throws Exception {
    try (ServiceConnection connection = ServiceConnection.open(where, Role.OPERATOR)) {
      ChatRounds rounds = new ChatRounds(connection.client(), asked(), people, errors);
      Distribution baseline = rounds.baseline(questions);
      Distribution chat = rounds.chat(questions);
      Map<String, Object> result = new LinkedHashMap<>(Machine.describe());
      result.put("people", people);
      result.put("chat", chat.toMap());
      result.put("baseline_request", baseline.toMap());
      result.put("errors", errors.get());
      if (process > 0) {
        Machine.residentMegabytes(process).ifPresent(size -> result.put("resident_mb", size));
      }
      System.out.println(json.writeValueAsString(result));
      return errors.get() == 0 ? 0 : 1;
    }
  }

  private List<ChatRounds.Asked> asked() throws Exception {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank())
        .map(json::readTree)
        .flatMap(line ->
            line.path("questions")
                .propertyStream()
                .map(entry -> asked(line, entry.getKey(), entry.getValue())))
        .toList();
  }

  private static ChatRounds.Asked asked(JsonNode line, String language, JsonNode text) {
    return new ChatRounds.Asked(line.path("model").asString(), language, text.asString());
  }
}
