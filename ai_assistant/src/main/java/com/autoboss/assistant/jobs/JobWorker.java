package com.autoboss.assistant.jobs;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** One worker: claims a job, runs it under a lease, notes the outcome, and looks for the next. */
final class JobWorker implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(JobWorker.class);
  private static final int MOST_FAILURES = 4;

  /** Above this a job is taken for one that brings its node down each time. */
  private static final int MOST_CLAIMS = 60;

  private static final long POLL_MILLISECONDS = 500;

  private final JobHandler handler;
  private final JobQueue queue;
  private final JobStore store;
  private final Leases leases;

  JobWorker(JobHandler handler, JobQueue queue, JobStore store, Leases leases) {
    this.handler = handler;
    this.queue = queue;
    this.store = store;
    this.leases = leases;
  }

  @Override
  public void run() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        if (!workOnce()) {
          queue.await(POLL_MILLISECONDS);
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean workOnce() throws InterruptedException {
    try {
      Optional<Job> job = store.claim(handler.kind(), leases.owner(), Leases.SECONDS);
      if (job.isPresent()) {
        work(job.get());
      }
      return job.isPresent();
    } catch (DataAccessException gone) {
      LOG.warn("job.database-unreachable kind={} cause={}", handler.kind(), gone.getMessage());
      return false;
    }
  }

  private void work(Job job) throws InterruptedException {
    leases.hold(job, Thread.currentThread());
    try {
      if (job.claims() > MOST_CLAIMS) {
        giveUp(job, "begun " + job.claims() + " times without coming to an end");
        return;
      }
      handler.run(job.subject());
      store.end(job.id(), leases.owner(), "DONE", "");
    } catch (InterruptedException stopped) {
      store.again(job.id(), leases.owner(), false, "interrupted", 0);
      if (leases.stopping()) {
        throw stopped;
      }
    } catch (RuntimeException failure) {
      failed(job, failure);
    } finally {
      leases.release(job);
    }
  }

  private void failed(Job job, RuntimeException failure) {
    String error = String.valueOf(failure.getMessage());
    if (leases.stopping()) {
      // The end of the node breaks whatever its workers were at; the next life begins it again.
      store.again(job.id(), leases.owner(), false, error, 0);
      return;
    }
    LOG.warn(
        "job.failed kind={} subject={} failures={}",
        job.kind(),
        job.subject(),
        job.failures() + 1,
        failure);
    if (job.failures() + 1 >= MOST_FAILURES) {
      giveUp(job, error);
    } else {
      store.again(job.id(), leases.owner(), true, error, 1 << job.failures());
    }
  }

  private void giveUp(Job job, String error) {
    handler.givenUp(job.subject(), error);
    store.end(job.id(), leases.owner(), "FAILED", error);
  }
}
