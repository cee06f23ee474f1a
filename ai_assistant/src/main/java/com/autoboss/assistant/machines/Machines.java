package com.autoboss.assistant.machines;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.refusal.Conflicting;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What a caller may know about machines: those of the own organisation. */
@Service
public class Machines {

  private final MachineStore store;
  private final Models models;

  Machines(MachineStore store, Models models) {
    this.store = store;
    this.models = models;
  }

  public List<Machine> all(Caller caller) {
    return store.all(caller);
  }

  /**
   * Returns the machine, or throws {@link UnknownMachine} when the caller may not see it or there
   * is none.
   */
  public Machine get(Caller caller, UUID id) {
    return store.find(caller, id).orElseThrow(UnknownMachine::new);
  }

  /** As {@link #get}, by the number on the nameplate. */
  public Machine bySerial(Caller caller, SerialNumber serial) {
    return store.bySerial(caller, serial).orElseThrow(UnknownMachine::new);
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
