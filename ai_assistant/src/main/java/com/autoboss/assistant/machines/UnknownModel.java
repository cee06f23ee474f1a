package com.autoboss.assistant.machines;

import com.autoboss.assistant.refusal.Missing;

/** No such model is known. */
public final class UnknownModel extends Missing {

  private static final long serialVersionUID = 1L;

  /** The host's word for the model of a machine is not ours. */
  UnknownModel(HostMachine machine) {
    super(
        "unknown-model",
        "machine %s is a %s, and there are no manuals for that model here"
            .formatted(machine.serialNumber(), machine.modelType()));
  }

  UnknownModel() {
    super("unknown-model", "there is no such model; GET /api/v1/models lists them");
  }
}
