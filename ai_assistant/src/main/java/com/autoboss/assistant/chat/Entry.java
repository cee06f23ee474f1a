package com.autoboss.assistant.chat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** An event that a run wants to have stored, and what becomes of that. */
final class Entry {

  private final Claim claim;
  private final TurnEvent.Type type;
  private final String data;
  private final CompletableFuture<TurnEvent> stored = new CompletableFuture<>();

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

  void stored(TurnEvent event) {
    stored.complete(event);
  }

  void refused(RuntimeException why) {
    stored.completeExceptionally(why);
  }

  /** Waits until it is stored, whatever interrupts; throws what went wrong. */
  TurnEvent await() {
    try {
      return stored.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException why ? why : failed;
    }
  }
}
