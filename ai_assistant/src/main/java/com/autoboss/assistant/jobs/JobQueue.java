package com.autoboss.assistant.jobs;

import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes durable work in. To be called in the transaction that makes the work necessary: both are
 * kept or neither.
 *
 * <p>A job runs at least once. A subject has at most one open job of a kind.
 */
@Service
public class JobQueue {

  private final JobStore store;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition arrived = lock.newCondition();
  private long accepted;

  JobQueue(JobStore store) {
    this.store = store;
  }

  /** Accepts the work; workers of this node look at it when the transaction has committed. */
  public void accept(String kind, UUID subject) {
    store.insert(kind, subject);
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              wake();
            }
          });
    } else {
      wake();
    }
  }

  /** Waits until work arrives or the time is over; a missed signal costs one poll. */
  void await(long milliseconds) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      long seen = accepted;
      long left = TimeUnit.MILLISECONDS.toNanos(milliseconds);
      while (accepted == seen && left > 0) {
        left = arrived.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
  }

  private void wake() {
    lock.lock();
    try {
      accepted++;
      arrived.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
