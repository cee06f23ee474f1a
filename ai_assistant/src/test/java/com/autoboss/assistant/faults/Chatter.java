package com.autoboss.assistant.faults;

import com.autoboss.assistant.Http;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * A person who asks one question after the other, whatever happens to the service: a message is
 * sent again under its key until the service says that it has it; a stream is taken up again until
 * its last event.
 */
final class Chatter implements Runnable {

  private static final Set<String> ENDS = Set.of("done", "refused", "failed", "cancelled");
  private static final long BREATH = 50_000_000;
  private static final List<String> QUESTIONS =
      List.of(
          "What is the maximum working pressure of the high-pressure pump?",
          "How often do I change the oil of the pump?",
          "What does fault code E12 mean?",
          "How do I flush the machine before winter?",
          "Who won the match yesterday?");

  private final Supplier<Http> service;
  private final ChatLedger ledger;
  private final BooleanSupplier enough;
  private final Random random;

  Chatter(Supplier<Http> service, ChatLedger ledger, BooleanSupplier enough, long seed) {
    this.service = service;
    this.ledger = ledger;
    this.enough = enough;
    this.random = new Random(seed);
  }

  @Override
  public void run() {
    String path = "/api/v1/conversations";
    String own = UUID.randomUUID().toString();
    Http.Answer begun = untilItWorks(201, path, "{\"model\": \"V4.0\"}", own);
    String conversation = begun.json().path("id").asString();
    while (!enough.getAsBoolean()) {
      String key = UUID.randomUUID().toString();
      String question = QUESTIONS.get(random.nextInt(QUESTIONS.size()));
      String turns = path + "/" + conversation + "/turns";
      Http.Answer accepted =
          untilItWorks(202, turns, "{\"text\": \"%s\"}".formatted(question), key);
      int n = accepted.json().path("n").asInt();
      ledger.accepted(conversation, key, n);
      follow(turns + "/" + n + "/events");
      LockSupport.parkNanos(random.nextLong(300_000_000));
    }
  }

  private Http.Answer untilItWorks(int status, String path, String body, String key) {
    while (true) {
      try {
        Http.Answer answer = service.get().post(path, body, "Idempotency-Key", key);
        if (answer.status() == status) {
          return answer;
        }
        if (answer.status() < 500) {
          throw new AssertionError(path + " " + answer.status() + " " + answer.body());
        }
      } catch (UncheckedIOException away) {
        // The service is dead at the moment; that is what this is about.
      }
      LockSupport.parkNanos(BREATH);
    }
  }

  private void follow(String events) {
    int seen = 0;
    while (seen >= 0) {
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  service.get().stream(events, "Last-Event-ID", Integer.toString(seen)),
                  StandardCharsets.UTF_8))) {
        seen = read(lines, seen);
      } catch (IOException | UncheckedIOException away) {
        LockSupport.parkNanos(BREATH);
      }
    }
  }

  /** Returns the last number that was seen, or -1 after the last event of the turn. */
  private static int read(BufferedReader lines, int before) throws IOException {
    int seen = before;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("id: ")) {
        int id = Integer.parseInt(line.substring(4));
        if (id != seen + 1) {
          throw new AssertionError("event " + id + " after " + seen);
        }
        seen = id;
      } else if (line.startsWith("event: ") && ENDS.contains(line.substring(7))) {
        return -1;
      }
    }
    return seen;
  }
}
