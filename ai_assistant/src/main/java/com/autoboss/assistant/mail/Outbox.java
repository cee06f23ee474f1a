package com.autoboss.assistant.mail;

import java.util.UUID;

/**
 * Takes letters in. To be called in the transaction that gives the reason for a letter: both are
 * kept or neither. A letter is sent until the server has taken it, for three days; one that was
 * taken just before a crash may be sent again, under the same Message-ID.
 */
public final class Outbox {

  private final MailStore store;
  private final boolean open;

  Outbox(MailStore store, boolean open) {
    this.store = store;
    this.open = open;
  }

  /** Whether there is a mail server; without one nothing is taken in. */
  public boolean isOpen() {
    return open;
  }

  /** Keeps the letter to be sent. Without a mail server it does nothing. */
  public void accept(Letter letter) {
    if (open) {
      store.insert(UUID.randomUUID(), letter);
    }
  }

  /** Forgets every letter in which these words stand; one that waits is not sent any more. */
  public void forget(String words) {
    store.delete(words);
  }
}
