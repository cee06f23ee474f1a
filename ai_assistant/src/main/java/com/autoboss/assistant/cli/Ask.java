package com.autoboss.assistant.cli;

import com.autoboss.assistant.access.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Asks one question, in a conversation of its own. */
@Command(name = "ask", description = "ask a question and print the cited answer")
final class Ask implements Callable<Integer> {

  @Mixin private Where where = new Where();

  private static final int NOT_ANSWERED = 3;

  @Parameters(paramLabel = "QUESTION")
  private String question = "";

  @Option(names = "--model", description = "name of the machine's model")
  private @Nullable String model;

  @Option(names = "--machine", paramLabel = "SERIAL", description = "serial number of the machine")
  private @Nullable String machine;

  @Option(names = "--language", description = "language to answer in; detected when missing")
  private @Nullable String language;

  @Option(names = "--json", description = "print the whole answer as JSON")
  private boolean asJson;

  @Override
  public Integer call() throws Exception {
    try (ServiceConnection connection = ServiceConnection.open(where, Role.OPERATOR)) {
      JsonNode answer = ask(connection.client());
      if (answer.path("answer").asString("").isEmpty()) {
        System.err.printf(
            "not answered: %s; ask again%n",
            answer.path("failure").path("code").asString("the answer is not ready"));
        return NOT_ANSWERED;
      }
      System.out.println(asJson ? answer.toPrettyString() : answer.path("answer").asString());
      return answer.path("refused").asBoolean() ? 1 : 0;
    }
  }

  private JsonNode ask(ServiceClient service) throws Exception {
    Map<String, String> about = new LinkedHashMap<>();
    put(about, "model", model);
    put(about, "machine", machine);
    put(about, "language", language);
    String id = service.post("/api/v1/conversations", about).path("id").asString();
    Map<String, String> turn = new LinkedHashMap<>();
    turn.put("text", question);
    put(turn, "language", language);
    return service.post("/api/v1/conversations/" + id + "/turns?wait=true", turn);
  }

  private static void put(Map<String, String> into, String key, @Nullable String value) {
    if (value != null) {
      into.put(key, value);
    }
  }
}
