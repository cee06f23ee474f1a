package com.autoboss.assistant.machines;

import java.util.List;
import java.util.Optional;

/**
 * The host's list of the caller's machines.
 *
 * @param away whether the host could not be asked, so that the list says nothing
 */
record HostListing(boolean away, List<HostMachine> machines) {

  static final HostListing NONE = new HostListing(false, List.of());
  static final HostListing AWAY = new HostListing(true, List.of());

  Optional<HostMachine> find(String idOrSerial) {
    return machines.stream()
        .filter(each ->
            each.id().equals(idOrSerial) || each.serialNumber().equalsIgnoreCase(idOrSerial))
        .findFirst();
  }
}
