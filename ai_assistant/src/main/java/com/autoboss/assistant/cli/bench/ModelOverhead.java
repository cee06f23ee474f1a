package com.autoboss.assistant.cli.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the door to language models adds to a call: reservation, request, stream, settlement, with a
 * scripted model that takes no time. The baseline is the bare request to the same model, sent at
 * the same pace whatever the replies do.
 */
@Command(name = "model-overhead", description = "what the door to language models adds to a call")
final class ModelOverhead implements Callable<Integer> {

  private static final String BARE =
      "{\"model\":\"first\",\"stream\":true,\"messages\":[{\"role\":\"user\",\"content\":\"?\"}]}";

  @Option(names = "--n", defaultValue = "1000", description = "calls")
  private int calls;

  @Option(names = "--rate", defaultValue = "50", description = "calls a second")
  private int rate;

  @Override
  public Integer call() throws Exception {
    Map<String, Object> result = new LinkedHashMap<>(Machine.describe());
    result.put("calls_a_second", rate);
    try (ScriptedModel stub = ScriptedModel.start(List.of(ScriptLine.reply("", ModelTurns.REPLY)));
        TrialService service = TrialService.start(stub, Map.of("ASSISTANT_LLM_BUDGET", "1000"));
        HttpClient client = HttpClient.newHttpClient()) {
      ModelTurns asking = service.turns(Duration.ofSeconds(20));
      HttpRequest bare =
          HttpRequest.newBuilder(URI.create(stub.address() + "/chat/completions"))
              .POST(HttpRequest.BodyPublishers.ofString(BARE))
              .build();
      // A young process is slow; what is measured is one that has been up for a while.
      measure(calls, asking::once);
      result.put("call", measure(calls, asking::once).toMap());
      result.put(
          "baseline_bare_request",
          measure(calls, () -> client.send(bare, HttpResponse.BodyHandlers.ofString())).toMap());
    }
    System.out.println(JsonMapper.builder().build().writeValueAsString(result));
    return 0;
  }

  private Distribution measure(int count, Callable<?> work) throws InterruptedException {
    long[] nanos = new long[count];
    long pause = Duration.ofSeconds(1).toNanos() / rate;
    long began = System.nanoTime();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < count; i++) {
        int number = i;
        long due = began + i * pause;
        Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
        threads.execute(() -> nanos[number] = time(work, due));
      }
    }
    return new Distribution(nanos);
  }

  /** From when it was due, so that waiting for a turn counts. */
  private static long time(Callable<?> work, long due) {
    try {
      work.call();
      return System.nanoTime() - due;
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }
}
