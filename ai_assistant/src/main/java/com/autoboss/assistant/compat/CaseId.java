package com.autoboss.assistant.compat;

import com.autoboss.assistant.refusal.Missing;
import java.util.UUID;

/** The id of a case as a client sends it. */
final class CaseId {

  private CaseId() {}

  /** Anything that cannot be one is refused as a missing one is. */
  static UUID of(String id) {
    return ChatSession.id(id)
        .orElseThrow(() -> new Missing("unknown-ticket", "there is no such ticket"));
  }
}
