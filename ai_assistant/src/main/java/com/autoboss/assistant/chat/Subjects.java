package com.autoboss.assistant.chat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.machines.Machine;
import com.autoboss.assistant.machines.MachineData;
import com.autoboss.assistant.machines.Machines;
import com.autoboss.assistant.machines.Models;
import com.autoboss.assistant.machines.UnknownMachine;
import com.autoboss.assistant.refusal.Invalid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the machine or model that the caller names. */
@Component
final class Subjects {

  private final Machines machines;
  private final Models models;

  Subjects(Machines machines, Models models) {
    this.machines = machines;
    this.models = models;
  }

  /** Throws {@link UnknownMachine} or {@code UnknownModel} for a name that leads nowhere. */
  Subject of(Caller caller, @Nullable String machine, @Nullable String model) {
    if (isGiven(machine) && isGiven(model)) {
      throw new Invalid("machine-or-model", "give a machine or a model; a machine has its model");
    }
    if (machine != null && isGiven(machine)) {
      Machine found = machines.named(caller, machine.strip());
      return new Subject(found.id(), found.model().id());
    }
    return model != null && isGiven(model)
        ? new Subject(null, models.get(model).id())
        : Subject.NONE;
  }

  /** What the host application says of the machine now; null for callers whom it does not know. */
  @Nullable MachineData look(@Nullable UUID machine) {
    return machines.look(machine).orElse(null);
  }

  private static boolean isGiven(@Nullable String text) {
    return text != null && !text.isBlank();
  }
}
