package com.autoboss.assistant.chat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.machines.MachineData;
import com.autoboss.assistant.refusal.Conflicting;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes a message in, once: in one transaction, under the lock of its conversation, so that the
 * same message sent a hundred times at once is one turn.
 */
@Component
final class Acceptance {

  /** More than an impatient person asks; a program that asks more is told so. */
  private static final int MOST_UNFINISHED = 20;

  private final TransactionOperations transaction;
  private final ConversationStore conversations;
  private final AcceptanceStore store;
  private final TurnRunner runner;

  Acceptance(
      TransactionOperations transaction,
      ConversationStore conversations,
      AcceptanceStore store,
      TurnRunner runner) {
    this.transaction = transaction;
    this.conversations = conversations;
    this.store = store;
    this.runner = runner;
  }

  /**
   * Returns the number of the turn, new or accepted before under the same key.
   *
   * @param data what the host said of the caller's machines; null when it was not asked
   */
  int accept(Caller caller, UUID conversation, NewTurn turn, @Nullable MachineData data) {
    Integer n = transaction.execute(_ -> once(caller, conversation, turn, data));
    runner.wake();
    return n == null ? 0 : n;
  }

  private int once(Caller caller, UUID conversation, NewTurn turn, @Nullable MachineData data) {
    if (conversations.lock(caller, conversation).isEmpty()) {
      throw new UnknownConversation();
    }
    return store
        .byKey(conversation, turn.key())
        .map(earlier -> same(earlier, turn))
        .orElseGet(() -> insert(caller, conversation, turn, data));
  }

  private int insert(Caller caller, UUID conversation, NewTurn turn, @Nullable MachineData data) {
    if (store.unfinished(conversation) >= MOST_UNFINISHED) {
      throw new Conflicting(
          "conversation-busy", "so many questions wait here already; let some be answered first");
    }
    return store.insert(caller, conversation, turn, data);
  }

  private static int same(AcceptanceStore.Earlier earlier, NewTurn turn) {
    if (!earlier.bodyHash().equals(turn.bodyHash())) {
      throw IdempotencyKey.reused();
    }
    return earlier.n();
  }
}
