package com.autoboss.assistant.support;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many tickets the caller sees.
 *
 * @param hoursToResolve mean time from opening to resolving; null while none is resolved
 * @param byModel those that name a model
 */
public record TicketStatistics(
    Map<TicketState, Integer> byState,
    Map<Priority, Integer> byPriority,
    Map<String, Integer> byModel,
    @Nullable Double hoursToResolve) {

  public int total() {
    return byState.values().stream().mapToInt(Integer::intValue).sum();
  }
}
