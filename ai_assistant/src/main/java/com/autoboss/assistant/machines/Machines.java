package com.autoboss.assistant.machines;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.refusal.Conflicting;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What a caller may know about machines: those of the own organisation, and those that the host
 * application shows to the caller.
 */
@Service
public class Machines {

  private final MachineStore store;
  private final Models models;
  private final HostMachines host;
  private final MachineLook look;

  Machines(MachineStore store, Models models, HostMachines host, MachineLook look) {
    this.store = store;
    this.models = models;
    this.host = host;
    this.look = look;
  }

  public List<Machine> all(Caller caller) {
    host.take(caller);
    return store.all(caller);
  }

  /**
   * Returns the machine, or throws {@link UnknownMachine} when the caller may not see it or there
   * is none.
   */
  public Machine get(Caller caller, UUID id) {
    return find(caller, id).orElseThrow(UnknownMachine::new);
  }

  /** As {@link #get}; empty when there is none. */
  public Optional<Machine> find(Caller caller, UUID id) {
    return store.find(caller, id);
  }

  /**
   * As {@link #get}, by its id, its id at the host application, or its serial number. Throws {@link
   * MachinesAway} when it may be one of the host's and the host does not answer, and {@link
   * UnknownModel} when the host says that it is of a model that is not known here.
   */
  public Machine named(Caller caller, String idOrSerial) {
    String name = idOrSerial.replaceAll("\\p{Cntrl}", "").strip();
    HostListing listing = host.take(caller);
    Optional<HostMachine> listed = listing.find(name);
    if (listed.isPresent() && models.ofHost(listed.get().modelType()).isEmpty()) {
      throw new UnknownModel(listed.get());
    }
    return store
        .named(caller, name)
        .or(() -> listed.flatMap(machine -> host.takeForeign(caller, machine)))
        .orElseThrow(() -> listing.away() ? new MachinesAway() : new UnknownMachine());
  }

  /**
   * What the host application says now of the machine, or of all the caller's machines when there
   * is none; empty for callers whom it does not know. Waits as long as the host may take.
   *
   * @param machine one that the caller was given before
   */
  public Optional<MachineData> look(@Nullable UUID machine) {
    return look.look(machine);
  }

  /** Registers a machine of the caller's organisation. The model must be known. */
  public Machine register(Caller caller, String model, SerialNumber serial, @Nullable String name) {
    caller.needs(Permission.EDIT_MACHINES);
    UUID id = UUID.randomUUID();
    if (!store.insert(caller, id, models.get(model), serial, name)) {
      throw new Conflicting("machine-exists", "there is a machine " + serial + " already");
    }
    return get(caller, id);
  }
}
