package com.autoboss.assistant.search;

import java.time.Duration;

/**
 * Keeps the index of this node level with the log of its {@link PassageSource}: applies changes in
 * their order, and begins at the start when the index is new.
 */
public final class IndexFollower {

  public IndexFollower(PassageSource source, PassageIndex index, Duration poll) {}

  /** Looks at the log now instead of at the next poll. */
  public void wake() {}

  /** Waits until everything up to this position can be found; false when the time ran out first. */
  public boolean awaitPosition(long position, Duration atMost) throws InterruptedException {
    return false;
  }

  /** How far it is, for readiness. */
  public State state() {
    return State.IDLE;
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
