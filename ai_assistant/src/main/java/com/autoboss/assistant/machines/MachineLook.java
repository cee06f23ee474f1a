package com.autoboss.assistant.machines;

import com.autoboss.assistant.access.HostAccount;
import com.autoboss.assistant.access.HostAnswer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Looks at the host for a machine's data; a host that is slow or down costs no more than that. */
@Component
final class MachineLook {

  private static final int MOST_MACHINES = 50;

  /** Entries and characters of one list that are kept with a turn. */
  private static final int MOST_ENTRIES = 50;

  private static final int MOST_CHARACTERS = 20_000;

  private final HostMachines host;
  private final HostMachineStore store;
  private final Clock clock;

  MachineLook(HostMachines host, HostMachineStore store, Clock clock) {
    this.host = host;
    this.store = store;
    this.clock = clock;
  }

  /** Empty for callers whom the host does not know. */
  Optional<MachineData> look(@Nullable UUID machine) {
    return host.account().map(account -> look(account, machine));
  }

  private MachineData look(HostAccount account, @Nullable UUID machine) {
    HostListing listing = host.list();
    if (listing.away()) {
      return MachineData.away(clock.instant());
    }
    return Optional.ofNullable(machine)
        .flatMap(store::hostId)
        .flatMap(listing::find)
        .map(found -> about(account, found))
        .orElseGet(() -> withoutMachine(listing));
  }

  private MachineData withoutMachine(HostListing listing) {
    List<HostMachine> first = listing.machines().stream().limit(MOST_MACHINES).toList();
    return new MachineData(MachineData.State.COMPLETE, clock.instant(), null, first, null, null);
  }

  private MachineData about(HostAccount account, HostMachine machine) {
    Future<HostAnswer> asked;
    HostAnswer maintenance;
    try (ExecutorService beside = Executors.newVirtualThreadPerTaskExecutor()) {
      asked = beside.submit(() -> account.get(path(machine, "hours")));
      maintenance = account.get(path(machine, "maintenance"));
    }
    HostAnswer hours = asked.resultNow();
    boolean partial = hours instanceof HostAnswer.Away || maintenance instanceof HostAnswer.Away;
    return new MachineData(
        partial ? MachineData.State.PARTIAL : MachineData.State.COMPLETE,
        clock.instant(),
        machine,
        List.of(),
        kept(hours),
        kept(maintenance));
  }

  static String path(HostMachine machine, String what) {
    return "/machines/" + machine.id() + "/" + what;
  }

  private static @Nullable JsonNode kept(HostAnswer answer) {
    return answer instanceof HostAnswer.Told told ? bounded(told.json()) : null;
  }

  /**
   * What is too long is left out as a whole, because half of a record would say something else; and
   * so is what the database cannot keep.
   */
  private static @Nullable JsonNode bounded(JsonNode json) {
    JsonNode first = json.isArray() ? firstOf(json) : json;
    String text = first.toString();
    return text.length() > MOST_CHARACTERS || text.contains("\\u0000") ? null : first;
  }

  private static JsonNode firstOf(JsonNode list) {
    return JsonNodeFactory.instance
        .arrayNode()
        .addAll(list.values().stream().limit(MOST_ENTRIES).toList());
  }
}
