package com.autoboss.assistant.security;

import com.autoboss.assistant.Until;
import com.autoboss.assistant.cli.ServiceClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/** People who ask and upload in good faith while somebody else attacks. */
final class Bystanders implements AutoCloseable {

  private static final Path MANUAL = Path.of("../samples/manuals/autoboss-v2.0-operator-en.pdf");
  private static final String TRUE = "160 bar";
  private static final Map<String, String> QUESTION =
      Map.of("text", "What is the maximum working pressure of the pump?", "language", "en");

  private final ServiceClient service;
  private final AtomicInteger answered = new AtomicInteger();
  private final AtomicInteger published = new AtomicInteger();
  private final Queue<String> troubles = new ConcurrentLinkedQueue<>();
  private final List<Thread> threads;
  private volatile boolean over;

  /** Begins when their manual can be asked. */
  Bystanders(ServiceClient service) throws Exception {
    this.service = service;
    upload("Bystander");
    Until.seen(this::answer, answer -> answer.contains(TRUE), Duration.ofSeconds(10));
    threads =
        List.of(
            Thread.startVirtualThread(() -> go(this::ask)),
            Thread.startVirtualThread(() -> go(() -> upload("Bystander " + published.get()))));
  }

  int answered() {
    return answered.get();
  }

  int published() {
    return published.get();
  }

  /** Everything that did not go as it should. */
  List<String> troubles() {
    return List.copyOf(troubles);
  }

  private void ask() throws Exception {
    if (!answer().contains(TRUE)) {
      troubles.add("answer without the pressure");
    }
    answered.incrementAndGet();
  }

  private String answer() throws Exception {
    String id =
        service.post("/api/v1/conversations", Map.of("model", "Bystander")).path("id").asString();
    return service.post("/api/v1/conversations/" + id + "/turns?wait=true", QUESTION).toString();
  }

  private void upload(String model) throws Exception {
    JsonNode accepted =
        service.upload("/api/v1/manuals", MANUAL, List.of(Map.entry("model", model)));
    String path = "/api/v1/manuals/" + accepted.path("id").asString();
    String state =
        Until.seen(
            () -> service.get(path).path("versions").path(0).path("state").asString(),
            seen -> !List.of("RECEIVED", "READING", "EMBEDDING").contains(seen),
            Duration.ofMinutes(5));
    if (!state.equals("PUBLISHED")) {
      troubles.add("upload ended " + state);
    }
    published.incrementAndGet();
  }

  private interface Deed {
    void once() throws Exception;
  }

  private void go(Deed deed) {
    while (!over) {
      try {
        deed.once();
      } catch (Exception trouble) {
        troubles.add(trouble.toString());
        return;
      }
    }
  }

  @Override
  public void close() {
    over = true;
    try {
      for (Thread thread : threads) {
        thread.join();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
