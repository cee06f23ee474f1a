package com.autoboss.assistant.chat;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Wakes the readers of a turn on this node. A watch begun before reading misses nothing: what is
 * written meanwhile leaves it awake.
 */
@Component
final class Watches {

  private final ConcurrentHashMap<UUID, Set<Watch>> byTurn = new ConcurrentHashMap<>();
  private volatile Stop stop = Stop.NONE;

  /** Begins to watch; the watcher closes it. */
  Watch begin(UUID turn) {
    Watch watch = new Watch(turn);
    byTurn.compute(
        turn,
        (id, watches) -> {
          Set<Watch> all = watches == null ? ConcurrentHashMap.newKeySet() : watches;
          all.add(watch);
          return all;
        });
    return watch;
  }

  void wake(UUID turn) {
    byTurn.getOrDefault(turn, Set.of()).forEach(Watch::wake);
  }

  /** Tells every watch, those to come too, how far this node is with stopping. */
  void tell(Stop how) {
    stop = how;
    byTurn.values().forEach(watches -> watches.forEach(Watch::wake));
  }

  /** How far this node is with stopping. */
  enum Stop {
    NONE,
    /** Streams should end; what runs may still come to its end. */
    BEGUN,
    /** Nothing comes to its end here any more. */
    DONE
  }

  /** One reader's wait for news of one turn. */
  final class Watch implements AutoCloseable {

    private final UUID turn;
    private final Semaphore news = new Semaphore(0);

    private Watch(UUID turn) {
      this.turn = turn;
    }

    /** Returns when there may be news, or false after this time without any. */
    boolean await(Duration atMost) throws InterruptedException {
      boolean woken = news.tryAcquire(Math.max(0, atMost.toNanos()), TimeUnit.NANOSECONDS);
      news.drainPermits();
      return woken;
    }

    Stop stop() {
      return stop;
    }

    private void wake() {
      news.release();
    }

    @Override
    public void close() {
      byTurn.computeIfPresent(
          turn,
          (id, watches) -> {
            watches.remove(this);
            return watches.isEmpty() ? null : watches;
          });
    }
  }
}
