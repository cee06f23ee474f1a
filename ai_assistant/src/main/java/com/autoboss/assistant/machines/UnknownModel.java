package com.autoboss.assistant.machines;

import com.autoboss.assistant.refusal.Missing;

/** No such model is known. */
public final class UnknownModel extends Missing {

  private static final long serialVersionUID = 1L;

  UnknownModel() {
    super("unknown-model", "there is no such model; GET /api/v1/models lists them");
  }
}
