package com.autoboss.assistant.compat;

import com.autoboss.assistant.chat.NewTurn;
import org.jspecify.annotations.Nullable;

/**
 * A message of the existing chat widget. What it says about the user and the history is not read:
 * who calls is known by the token, what was said is in the store.
 *
 * @param machineId id or serial number of a machine of the caller's organisation
 */
record ChatRequest(
    @Nullable String message,
    @Nullable String sessionId,
    @Nullable String language,
    @Nullable String machineId) {

  NewTurn turn() {
    return new NewTurn(message == null ? "" : message, language, false, null);
  }

  ChatRequest withoutMachine() {
    return new ChatRequest(message, sessionId, language, null);
  }
}
