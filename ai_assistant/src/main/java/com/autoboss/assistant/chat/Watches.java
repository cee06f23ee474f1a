package com.autoboss.assistant.chat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.springframework.stereotype.Component;

/**
 * Wakes the readers of a turn on this node. A watch begun before reading misses nothing: what is
 * written meanwhile leaves it awake.
 */
@Component
final class Watches {

  private final ConcurrentHashMap<UUID, Watched> byTurn = new ConcurrentHashMap<>();
  private final Duration look;
  private volatile Stop stop = Stop.NONE;

  Watches(ChatSettings settings) {
    this.look = settings.streams().look();
  }

  /** Begins to watch; the watcher closes it. */
  Watch begin(UUID turn) {
    Watch watch = new Watch(turn);
    byTurn.compute(
        turn,
        (id, before) -> {
          Watched watched = before == null ? new Watched(look) : before;
          watched.watches.add(watch);
          return watched;
        });
    return watch;
  }

  /** There may be news of the turn in the database. */
  void wake(UUID turn) {
    Watched watched = byTurn.get(turn);
    if (watched != null) {
      watched.tail.doubt();
      watched.wake();
    }
  }

  /** This event of the turn was stored just now. */
  void publish(UUID turn, TurnEvent event) {
    Watched watched = byTurn.get(turn);
    if (watched != null) {
      watched.tail.add(event);
      watched.wake();
    }
  }

  /**
   * The events after this number, in order; not always all of them at once.
   *
   * @param database reads what comes after a number
   */
  List<TurnEvent> read(UUID turn, int after, IntFunction<List<TurnEvent>> database) {
    Watched watched = byTurn.get(turn);
    return watched == null ? database.apply(after) : watched.tail.after(after, database);
  }

  /** Tells every watch, those to come too, how far this node is with stopping. */
  void tell(Stop how) {
    stop = how;
    byTurn.values().forEach(Watched::wake);
  }

  /** A turn with readers. */
  private static final class Watched {

    private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
    private final Tail tail;

    private Watched(Duration look) {
      this.tail = new Tail(look);
    }

    private void wake() {
      watches.forEach(Watch::wake);
    }
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
          (id, watched) -> {
            watched.watches.remove(this);
            return watched.watches.isEmpty() ? null : watched;
          });
    }
  }
}
