package com.autoboss.assistant.search;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps the index of this node level with the log of its {@link PassageSource}: applies changes in
 * their order, and begins at the start when the index is new.
 */
public final class IndexFollower implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);

  /** Few enough that a new index shows something soon, many enough that commits do not count. */
  private static final int BATCH = 64;

  /** A publication waits for no more than so many of an index that nobody searches yet. */
  private static final int FEW = 4;

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final PassageSource source;
  private final PassageIndex index;
  private final ChangeLog changes;
  private final Duration poll;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition woken = lock.newCondition();
  private final Condition advanced = lock.newCondition();
  private boolean wanted;
  private volatile boolean ending;
  private State state = State.IDLE;
  private @Nullable Thread thread;

  /**
   * Prepares following; {@link #start} begins it.
   *
   * @param poll how long to wait before looking at the log again when nobody wakes it
   */
  public IndexFollower(PassageSource source, PassageIndex index, Duration poll) {
    this.source = source;
    this.index = index;
    this.changes = new ChangeLog(source, () -> ending);
    this.poll = poll;
  }

  /** Looks at the log now instead of at the next poll. */
  public void wake() {
    lock.lock();
    try {
      wanted = true;
      woken.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits until everything up to this position can be found; false when the time ran out first. */
  public boolean awaitPosition(long position, Duration atMost) throws InterruptedException {
    wake();
    long left = atMost.toNanos();
    lock.lock();
    try {
      while (index.position() < position && left > 0) {
        left = advanced.awaitNanos(left);
      }
      return index.position() >= position;
    } finally {
      lock.unlock();
    }
  }

  /** How far it is, for readiness. */
  public State state() {
    lock.lock();
    try {
      return state;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void start() {
    lock.lock();
    try {
      if (thread == null) {
        ending = false;
        state = State.BEHIND;
        thread = Thread.ofPlatform().daemon().name("index-follower").start(this::follow);
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void stop() {
    Thread following = thread;
    if (following == null) {
      return;
    }
    ending = true;
    wake();
    try {
      // An interrupt in the middle of writing would close the index's files under it.
      if (!following.join(PATIENCE)) {
        following.interrupt();
        following.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    thread = null;
    become(State.IDLE);
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  private void follow() {
    try {
      while (!ending && !Thread.interrupted()) {
        if (!step()) {
          pause();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Applies the next changes; true when there may be more. */
  private boolean step() {
    Generations generations = index.generations();
    try {
      boolean more = changes.apply(generations.serving(), BATCH);
      become(more ? State.BEHIND : State.LEVEL);
      return more || renew(generations);
    } catch (RuntimeException e) {
      LOG.atWarn().addKeyValue("event", "index-follower-failing").setCause(e).log("trying again");
      become(State.FAILING);
      recover(generations.serving());
      return false;
    }
  }

  /**
   * Goes on with the index that is to take the place of the one that serves. What fails here leaves
   * that one as it is.
   */
  private boolean renew(Generations generations) {
    Generation next = generations.next();
    if (next == null) {
      return false;
    }
    try {
      // Looked at before the log is read to its end, so that the entries of all vectors are in it.
      if (generations.awaitsVectors() && !source.isEmbedded(next.origin().model())) {
        return false;
      }
      boolean more = changes.apply(next, FEW);
      if (!more && !ending) {
        generations.switchOver();
      }
      return more;
    } catch (RuntimeException e) {
      LOG.atWarn().addKeyValue("event", "index-renewal-failing").setCause(e).log("trying again");
      recover(next);
      return false;
    }
  }

  private static void recover(Generation generation) {
    try {
      generation.recover();
    } catch (RuntimeException e) {
      LOG.atWarn().addKeyValue("event", "index-not-writable").setCause(e).log("trying again");
    }
  }

  private void pause() throws InterruptedException {
    lock.lock();
    try {
      long left = poll.toNanos();
      while (!wanted && left > 0) {
        left = woken.awaitNanos(left);
      }
      wanted = false;
    } finally {
      lock.unlock();
    }
  }

  private void become(State next) {
    lock.lock();
    try {
      state = next;
      advanced.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Where the follower stands. */
  public enum State {
    /** Not started, or stopped. */
    IDLE,
    /** Building: what it has is found, the rest is to come. */
    BEHIND,
    /** Level with the log as of the last look. */
    LEVEL,
    /** The last look failed; it tries again at the next poll. */
    FAILING
  }
}
