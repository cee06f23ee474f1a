package com.autoboss.assistant.jobs;

import java.util.UUID;

/**
 * Does one kind of durable work. May be stopped at any instruction and called again for the same
 * subject, on this node or another: what it did before must not count twice.
 */
public interface JobHandler {

  /** Which jobs are meant for this handler; stable, it stands in the database. */
  String kind();

  /** How many run at the same time on one node. */
  int atOnce();

  /**
   * Does the work. What it throws counts as a failure; the job runs again later until {@link
   * JobQueue} gives it up.
   *
   * @throws InterruptedException when the lease was lost or the node stops; not a failure
   */
  void run(UUID subject) throws InterruptedException;

  /** The job was given up after its last failure; tell whoever waits for it. */
  void givenUp(UUID subject, String error);
}
