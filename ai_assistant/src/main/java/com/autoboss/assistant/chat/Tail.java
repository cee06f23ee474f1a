package com.autoboss.assistant.chat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntFunction;

/**
 * The latest events of a turn that somebody on this node reads. A hundred readers of one turn cost
 * as many reads of the database as one, and none while the turn runs here.
 */
final class Tail {

  private static final int MOST = 256;

  private final ReentrantLock lock = new ReentrantLock();
  private final long look;
  private final List<TurnEvent> events = new ArrayList<>();
  private long looked;
  private boolean stale = true;

  /**
   * Begins empty.
   *
   * @param look for how long it is believed that nothing more is in the database
   */
  Tail(Duration look) {
    this.look = look.toNanos();
  }

  /** An event that was just stored. One that leaves a gap is not believed to be all the news. */
  void add(TurnEvent event) {
    lock.lock();
    try {
      if (!events.isEmpty() && event.n() > events.getLast().n() + 1) {
        stale = true;
      } else if (events.isEmpty() || event.n() == events.getLast().n() + 1) {
        keep(List.of(event));
      }
    } finally {
      lock.unlock();
    }
  }

  /** There may be something in the database that was not added here. */
  void doubt() {
    lock.lock();
    try {
      stale = true;
    } finally {
      lock.unlock();
    }
  }

  /**
   * The events after this number, in order; not always all of them at once.
   *
   * @param database reads what comes after a number
   */
  List<TurnEvent> after(int n, IntFunction<List<TurnEvent>> database) {
    lock.lock();
    try {
      int first = events.isEmpty() ? n + 1 : events.getFirst().n();
      int last = events.isEmpty() ? n : events.getLast().n();
      if (n < first - 1) {
        return database.apply(n);
      }
      if (n < last) {
        return List.copyOf(events.subList(n + 1 - first, events.size()));
      }
      boolean believed = !stale && System.nanoTime() - looked < look;
      return believed ? List.of() : lookUp(n, last, database);
    } finally {
      lock.unlock();
    }
  }

  private List<TurnEvent> lookUp(int n, int last, IntFunction<List<TurnEvent>> database) {
    List<TurnEvent> news = database.apply(last);
    looked = System.nanoTime();
    stale = news.size() >= TurnEventStore.PAGE;
    keep(news);
    return news.stream().filter(event -> event.n() > n).toList();
  }

  private void keep(List<TurnEvent> news) {
    events.addAll(news);
    if (events.size() > MOST) {
      events.subList(0, events.size() - MOST / 2).clear();
    }
  }
}
