package com.autoboss.assistant.knowledge.reader;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** A few children, lent to one caller at a time and replaced when they are worn or at fault. */
final class ChildPool implements AutoCloseable {

  private static final int FILES_OF_A_CHILD = 8;
  private static final Duration IDLE = Duration.ofSeconds(60);

  /** Something done with a child. */
  interface Work<T> {
    T with(Child child) throws ChildEnded;
  }

  private record Waiting(Child child, Deadlines.Deadline idle) {}

  private final Deadlines deadlines = new Deadlines();
  private final ChildStarter starter;
  private final Semaphore turns;
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private boolean closed;

  ChildPool(ReaderSettings settings) {
    starter = new ChildStarter(settings.temporary(), deadlines);
    turns = new Semaphore(settings.children(), true);
  }

  /** Does the work, a second time with a new child when the first one ended over it. */
  <T> T call(Work<T> work) {
    turns.acquireUninterruptibly();
    try {
      try {
        return once(take(), work);
      } catch (ChildEnded first) {
        if (!first.worthAnotherTry()) {
          throw new UnreadableManual(first.reason());
        }
        return again(work);
      }
    } finally {
      turns.release();
    }
  }

  /** Starts children, and other programs in the same way. */
  ChildStarter starter() {
    return starter;
  }

  Confinement confinement() {
    Confinement known = starter.confinement();
    if (known != null) {
      return known;
    }
    call(child -> child);
    Confinement proven = starter.confinement();
    return proven == null ? new Confinement(java.util.List.of("the reader has not run")) : proven;
  }

  @Override
  public synchronized void close() {
    closed = true;
    for (Waiting each : waiting) {
      each.idle.close();
      each.child.close();
    }
    waiting.clear();
    starter.close();
    deadlines.close();
  }

  private <T> T again(Work<T> work) {
    try {
      return once(starter.start(), work);
    } catch (ChildEnded second) {
      throw new UnreadableManual(second.reason());
    }
  }

  private <T> T once(Child child, Work<T> work) throws ChildEnded {
    boolean fine = false;
    try {
      T result = work.with(child);
      fine = true;
      return result;
    } finally {
      giveBack(child, fine);
    }
  }

  private Child take() {
    Waiting next = next();
    if (next != null) {
      next.idle.close();
      return next.child;
    }
    return starter.start();
  }

  private synchronized @Nullable Waiting next() {
    return waiting.poll();
  }

  private synchronized void giveBack(Child child, boolean fine) {
    if (closed || !fine || child.worn(FILES_OF_A_CHILD)) {
      child.close();
    } else {
      waiting.push(new Waiting(child, deadlines.after(IDLE, () -> retire(child))));
    }
  }

  /** An idle child holds memory that the service can use. */
  private synchronized void retire(Child child) {
    if (waiting.removeIf(each -> each.child.equals(child))) {
      child.close();
    }
  }
}
