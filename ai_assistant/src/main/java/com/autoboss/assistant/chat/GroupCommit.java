package com.autoboss.assistant.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Stores the events of many runs in one commit, because each commit waits for the disk. Whoever
 * comes first stores for all who came while the commit before was under way: one run alone never
 * waits for others, and a hundred share the disk.
 */
@Component
final class GroupCommit {

  private static final int MOST = 500;

  private final TurnEventStore store;
  private final TurnNews news;
  private final Queue<Entry> waiting = new ConcurrentLinkedQueue<>();
  private final ReentrantLock storing = new ReentrantLock();

  GroupCommit(TurnEventStore store, TurnNews news) {
    this.store = store;
    this.news = news;
  }

  /**
   * Returns when the event is on the disk; its readers have been woken. A run has one such call
   * under way at a time. Throws {@link LeaseLost} when the turn is not the claim's any more.
   */
  void append(Claim claim, TurnEvent.Type type, String data) {
    Entry entry = new Entry(claim, type, data);
    waiting.add(entry);
    storing.lock();
    try {
      while (!entry.isSettled()) {
        storeWaiting();
      }
    } finally {
      storing.unlock();
    }
    news.stored(claim.turn(), entry.event().orElseThrow());
  }

  /** Stores the last event of a turn by itself; as {@link TurnEventStore#end}. */
  void end(Entry last, TurnState state, @Nullable String answer) {
    store.end(last, state, answer);
    news.changed(last.claim().turn());
  }

  private void storeWaiting() {
    List<Entry> batch = new ArrayList<>();
    for (Entry next = waiting.poll();
        next != null;
        next = batch.size() < MOST ? waiting.poll() : null) {
      batch.add(next);
    }
    try {
      store(batch);
    } catch (RuntimeException failed) {
      batch.forEach(entry -> entry.refused(failed));
    }
  }

  /** A deletion that locks the same turns in another order can win; it does so once. */
  private void store(List<Entry> batch) {
    Map<UUID, TurnEvent> stored;
    try {
      stored = store.append(batch);
    } catch (ConcurrencyFailureException lost) {
      stored = store.append(batch);
    }
    for (Entry entry : batch) {
      TurnEvent event = stored.get(entry.claim().turn());
      if (event == null) {
        entry.refused(new LeaseLost());
      } else {
        entry.stored(event);
      }
    }
  }
}
