package com.autoboss.assistant.cli.bench;

import com.autoboss.assistant.cli.ServiceClient;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Several people asking at the same time, each the next question as soon as the last is answered.
 */
final class ChatRounds {

  private final ServiceClient service;
  private final List<Asked> asked;
  private final int people;
  private final AtomicInteger errors;

  ChatRounds(ServiceClient service, List<Asked> asked, int people, AtomicInteger errors) {
    this.service = service;
    this.asked = asked;
    this.people = people;
    this.errors = errors;
  }

  Distribution baseline(int count) {
    return measure(count, i -> service.get("/health/live"));
  }

  Distribution chat(int count) throws IOException, InterruptedException {
    Map<String, String> conversations = new HashMap<>();
    for (Asked each : asked) {
      if (!conversations.containsKey(each.model())) {
        Map<String, String> about = Map.of("model", each.model());
        conversations.put(
            each.model(), service.post("/api/v1/conversations", about).path("id").asString());
      }
    }
    return measure(
        count,
        i -> {
          // Steps through all languages and models, whatever the order of the file.
          Asked next = asked.get(i * 7 % asked.size());
          service.post(
              "/api/v1/conversations/" + conversations.get(next.model()) + "/turns?wait=true",
              Map.of("text", next.text(), "language", next.language()));
        });
  }

  private Distribution measure(int count, Request request) {
    long[] nanos = new long[count];
    AtomicInteger next = new AtomicInteger();
    try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int person = 0; person < people; person++) {
        pool.execute(() -> {
          for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
            nanos[i] = time(request, i);
          }
        });
      }
    }
    return new Distribution(nanos);
  }

  private long time(Request request, int number) {
    long began = System.nanoTime();
    try {
      request.send(number);
    } catch (IOException failed) {
      errors.incrementAndGet();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return System.nanoTime() - began;
  }

  /** A question in its language, about a model. */
  record Asked(String model, String language, String text) {}

  private interface Request {
    void send(int number) throws IOException, InterruptedException;
  }
}
