package com.autoboss.assistant.search;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private final PassageSource source;
  private final PassageIndex index;
  private final Duration poll;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition woken = lock.newCondition();
  private final Condition advanced = lock.newCondition();
  private boolean wanted;
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
    following.interrupt();
    try {
      following.join();
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
      while (!Thread.interrupted()) {
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
    try {
      List<PassageSource.Change> changes = source.changesAfter(index.position(), BATCH);
      if (!changes.isEmpty()) {
        apply(changes);
      }
      boolean more = changes.size() >= BATCH;
      become(more ? State.BEHIND : State.LEVEL);
      return more;
    } catch (RuntimeException e) {
      LOG.atWarn().addKeyValue("event", "index-follower-failing").setCause(e).log("trying again");
      become(State.FAILING);
      return false;
    }
  }

  private void apply(List<PassageSource.Change> changes) {
    Map<String, PassageSource.Change> last = new LinkedHashMap<>();
    changes.forEach(change -> last.put(change.group(), change));
    for (PassageSource.Change change : last.values()) {
      if (change.kind() == PassageSource.Kind.PUBLISHED) {
        index.replace(change.group(), source.passagesOf(change.group()));
      } else {
        index.remove(change.group());
      }
    }
    index.commit(changes.getLast().position());
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
