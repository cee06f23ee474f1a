package com.autoboss.assistant.chat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Stores the events of many runs in one commit, because each commit waits for the disk. One thread
 * stores whatever has come while the commit before was under way: one run alone never waits for
 * others, and a hundred share the disk.
 */
@Component
final class GroupCommit implements SmartLifecycle {

  private static final int MOST = 500;

  private final TurnEventStore store;
  private final TurnNews news;
  private final LinkedBlockingQueue<Entry> waiting = new LinkedBlockingQueue<>();
  private volatile @Nullable Thread thread;

  GroupCommit(TurnEventStore store, TurnNews news) {
    this.store = store;
    this.news = news;
  }

  /**
   * Returns when the event is on the disk; its readers have been woken. Throws {@link LeaseLost}
   * when the turn is not the claim's any more.
   */
  void append(Claim claim, TurnEvent.Type type, String data) {
    Entry entry = new Entry(claim, type, data);
    waiting.add(entry);
    if (!isRunning()) {
      refuseWaiting();
    }
    news.stored(claim.turn(), entry.await());
  }

  /** Stores the last event of a turn by itself; as {@link TurnEventStore#end}. */
  void end(Entry last, TurnState state, @Nullable String answer) {
    store.end(last, state, answer);
    news.changed(last.claim().turn());
  }

  @Override
  public void start() {
    // A virtual one would wait behind the thousand readers whom each commit wakes.
    Thread storing = Thread.ofPlatform().daemon().name("turn-commits").unstarted(this::storeAll);
    thread = storing;
    storing.start();
  }

  @Override
  public void stop() {
    Thread storing = thread;
    thread = null;
    if (storing != null) {
      storing.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  /** Starts before the first run and stops after the last. */
  @Override
  public int getPhase() {
    return DEFAULT_PHASE - 1;
  }

  private void storeAll() {
    try {
      while (isRunning()) {
        Map<UUID, Entry> batch = new LinkedHashMap<>();
        Entry next = waiting.take();
        while (next != null) {
          batch.put(next.claim().turn(), next);
          Entry after = waiting.peek();
          boolean fits =
              after != null && batch.size() < MOST && !batch.containsKey(after.claim().turn());
          next = fits ? waiting.poll() : null;
        }
        storeAll(List.copyOf(batch.values()));
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      thread = null;
      refuseWaiting();
    }
  }

  /** Nobody stores any more: whoever waits must not wait for ever. */
  private void refuseWaiting() {
    for (Entry entry = waiting.poll(); entry != null; entry = waiting.poll()) {
      entry.refused(new LeaseLost());
    }
  }

  private void storeAll(List<Entry> batch) {
    try {
      Map<UUID, TurnEvent> stored = store(batch);
      for (Entry entry : batch) {
        TurnEvent event = stored.get(entry.claim().turn());
        if (event == null) {
          entry.refused(new LeaseLost());
        } else {
          entry.stored(event);
        }
      }
    } catch (RuntimeException failed) {
      batch.forEach(entry -> entry.refused(failed));
    } catch (Error failed) {
      batch.forEach(entry -> entry.refused(new IllegalStateException("not stored", failed)));
    }
  }

  /** A deletion that locks the same turns in another order can win; it does so once. */
  private Map<UUID, TurnEvent> store(List<Entry> batch) {
    try {
      return store.append(batch);
    } catch (ConcurrencyFailureException lost) {
      return store.append(batch);
    }
  }
}
