package com.autoboss.assistant.chat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An event that a run wants to have stored, and what became of that. */
final class Entry {

  private final Claim claim;
  private final TurnEvent.Type type;
  private final String data;
  private @Nullable TurnEvent stored;
  private @Nullable RuntimeException refused;

  Entry(Claim claim, TurnEvent.Type type, String data) {
    this.claim = claim;
    this.type = type;
    this.data = data;
  }

  Claim claim() {
    return claim;
  }

  TurnEvent.Type type() {
    return type;
  }

  /** A JSON object. */
  String data() {
    return data;
  }

  boolean isSettled() {
    return stored != null || refused != null;
  }

  void stored(TurnEvent event) {
    stored = event;
  }

  void refused(RuntimeException why) {
    refused = why;
  }

  /** As it was stored; empty when it was not yet. Throws what went wrong. */
  Optional<TurnEvent> event() {
    if (refused != null) {
      throw refused;
    }
    return Optional.ofNullable(stored);
  }
}
