package com.autoboss.assistant.chat;

import com.autoboss.assistant.access.SignInTime;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The header that says where the time of a chat call went, in milliseconds a stage. */
public final class ServerTiming {

  public static final String HEADER = "Server-Timing";

  private final Map<String, Double> stages = new LinkedHashMap<>();
  private final long begun = System.nanoTime();

  private ServerTiming() {}

  /** Begins to measure; how long it took to find out who calls is known already. */
  public static ServerTiming of(HttpServletRequest request) {
    ServerTiming timing = new ServerTiming();
    timing.stages.put("auth", SignInTime.millis(request));
    return timing;
  }

  /** The message is stored now. */
  public void stored() {
    stages.put("store", (System.nanoTime() - begun) / 1e6);
  }

  /** Time of the call that is over. */
  public Duration spent() {
    double auth = stages.getOrDefault("auth", 0.0);
    return Duration.ofNanos(System.nanoTime() - begun + (long) (auth * 1e6));
  }

  /** The header's value; with the stages of the answer when there is one. */
  public String value(Turn turn) {
    turn.state().answer().ifPresent(answer -> stages.putAll(answer.timings()));
    return stages.entrySet().stream()
        .map(stage -> String.format(Locale.ROOT, "%s;dur=%.1f", stage.getKey(), stage.getValue()))
        .collect(Collectors.joining(", "));
  }
}
