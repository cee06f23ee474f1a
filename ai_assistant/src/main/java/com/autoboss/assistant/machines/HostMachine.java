package com.autoboss.assistant.machines;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A machine as the host application lists it.
 *
 * @param id the host's, fit to stand in a path
 * @param modelType the host's word for the model
 * @param organisation the host's id of the customer who owns it
 */
public record HostMachine(
    String id,
    @Nullable String name,
    String serialNumber,
    String modelType,
    String organisation,
    @Nullable String status,
    @Nullable String location) {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._~-]{0,99}");
  private static final int LONGEST = 100;

  /** The machines of the host's list; entries that miss what a machine needs are left out. */
  static Stream<HostMachine> list(JsonNode list) {
    return list.values().stream().map(HostMachine::read).flatMap(Optional::stream);
  }

  private static Optional<HostMachine> read(JsonNode entry) {
    HostMachine read =
        new HostMachine(
            text(entry, "id"),
            given(entry, "name"),
            text(entry, "serial_number"),
            text(entry, "model_type"),
            text(entry, "customer_organization_id"),
            given(entry, "status"),
            given(entry, "location"));
    return Optional.of(read).filter(HostMachine::isWhole);
  }

  private boolean isWhole() {
    return ID.matcher(id).matches()
        && !serialNumber.isEmpty()
        && !modelType.isEmpty()
        && !organisation.isEmpty();
  }

  private static String text(JsonNode entry, String field) {
    String clean = entry.path(field).asString("").replaceAll("\\p{Cntrl}", " ").strip();
    return clean.codePointCount(0, clean.length()) > LONGEST ? "" : clean;
  }

  private static @Nullable String given(JsonNode entry, String field) {
    String text = text(entry, field);
    return text.isEmpty() ? null : text;
  }
}
