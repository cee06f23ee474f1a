package com.autoboss.assistant.chat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.machines.Machine;
import com.autoboss.assistant.machines.Machines;
import com.autoboss.assistant.machines.Models;
import com.autoboss.assistant.machines.SerialNumber;
import com.autoboss.assistant.machines.UnknownMachine;
import com.autoboss.assistant.refusal.Invalid;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the machine or model that the caller names. */
@Component
final class Subjects {

  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

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
      Machine found = machine(caller, machine.strip());
      return new Subject(found.id(), found.model().id());
    }
    return model != null && isGiven(model)
        ? new Subject(null, models.get(model).id())
        : Subject.NONE;
  }

  private Machine machine(Caller caller, String idOrSerial) {
    return ID.matcher(idOrSerial).matches()
        ? machines.get(caller, UUID.fromString(idOrSerial))
        : machines.bySerial(caller, new SerialNumber(idOrSerial));
  }

  private static boolean isGiven(@Nullable String text) {
    return text != null && !text.isBlank();
  }
}
