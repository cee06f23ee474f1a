package com.autoboss.assistant.llm.wire;

import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether the endpoint is there and takes the key, found by {@code GET /models}, which costs
 * nothing. What was found is kept for a while.
 */
public final class Probe {

  private static final Duration KEPT = Duration.ofSeconds(30);
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Endpoint endpoint;
  private final List<String> models;
  private final Clock clock;
  private final JsonMapper json = JsonMapper.builder().build();
  private final ReentrantLock lock = new ReentrantLock();
  private Instant looked = Instant.MIN;
  private State state = State.UNKNOWN;

  /**
   * A probe.
   *
   * @param models that the endpoint should list
   */
  public Probe(Endpoint endpoint, List<String> models, Clock clock) {
    this.endpoint = endpoint;
    this.models = List.copyOf(models);
    this.clock = clock;
  }

  /** Looks, unless somebody just did. */
  public State look() throws InterruptedException {
    lock.lock();
    try {
      if (looked.isBefore(clock.instant().minus(KEPT))) {
        state = ask();
        looked = clock.instant();
      }
      return state;
    } finally {
      lock.unlock();
    }
  }

  private State ask() throws InterruptedException {
    Countdown time = new Countdown(PATIENCE, PATIENCE, 0, 0);
    try {
      HttpResponse<InputStream> response = endpoint.send("/models", null, time);
      try (BodyLines lines = new BodyLines(response.body())) {
        return switch (response.statusCode()) {
          case 200 -> listed(lines, time);
          case 401 -> State.BAD_KEY;
          case 403, 404, 405, 429 -> State.UNKNOWN;
          default -> response.statusCode() >= 500 ? State.UNREACHABLE : State.UNKNOWN;
        };
      }
    } catch (WireFault fault) {
      return fault.kind() == FaultKind.KEY ? State.BAD_KEY : State.UNREACHABLE;
    }
  }

  private State listed(BodyLines lines, Countdown time) throws InterruptedException, WireFault {
    StringBuilder body = new StringBuilder();
    for (String line = lines.next(time.left()); line != null; line = lines.next(time.left())) {
      body.append(line).append('\n');
    }
    try {
      JsonNode list = json.readTree(body.toString()).path("data");
      List<String> known = list.findValuesAsString("id");
      return known.isEmpty() || known.containsAll(models) ? State.GOOD : State.MODEL_NOT_LISTED;
    } catch (JacksonException noList) {
      return State.UNKNOWN;
    }
  }

  /** What was found. */
  public enum State {
    /** It is there and takes the key. */
    GOOD,
    /** As good, but a configured model is not on its list; some endpoints take other names too. */
    MODEL_NOT_LISTED,
    /** It does not take the key. */
    BAD_KEY,
    /** It is there and does not say. */
    UNKNOWN,
    UNREACHABLE
  }
}
