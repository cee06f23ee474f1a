package com.autoboss.assistant.compat;

import org.jspecify.annotations.Nullable;

/**
 * A described problem.
 *
 * @param machineId id or serial number of a machine of the caller's organisation
 */
record ProblemRequest(
    @Nullable String problemDescription, @Nullable String language, @Nullable String machineId) {

  ChatRequest asMessage() {
    return new ChatRequest(problemDescription, null, language, machineId);
  }
}
