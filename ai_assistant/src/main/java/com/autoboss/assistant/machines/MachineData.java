package com.autoboss.assistant.machines;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the host application said of the caller's machines when a message was accepted. Text from
 * outside, kept as it came.
 *
 * @param at when it was asked
 * @param machine the one that the conversation is about; null when it is about none of the host's
 * @param machines all of the caller's, at most 50, when the conversation is about none of them
 * @param hours of the machine, as the host gives them; null when it gave none
 * @param maintenance of the machine, as the host gives it; null when it gave none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MachineData(
    State state,
    Instant at,
    @Nullable HostMachine machine,
    List<HostMachine> machines,
    @Nullable JsonNode hours,
    @Nullable JsonNode maintenance) {

  /** How much the host said. */
  public enum State {
    /** All that was asked for. */
    COMPLETE,
    /** Not the hours, or not the maintenance. */
    PARTIAL,
    /** Nothing: the conversation goes on without. */
    AWAY
  }

  static MachineData away(Instant at) {
    return new MachineData(State.AWAY, at, null, List.of(), null, null);
  }
}
