package com.autoboss.assistant.jobs;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the jobs of this node: for every handler as many workers as it wants at once. */
@Component
class JobRunner implements SmartLifecycle {

  private final List<JobHandler> handlers;
  private final JobQueue queue;
  private final JobStore store;
  private final Leases leases;
  private volatile @Nullable ExecutorService workers;

  JobRunner(List<JobHandler> handlers, JobQueue queue, JobStore store, Leases leases) {
    this.handlers = handlers;
    this.queue = queue;
    this.store = store;
    this.leases = leases;
  }

  @Override
  public void start() {
    ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor();
    leases.start();
    for (JobHandler handler : handlers) {
      for (int i = 0; i < handler.atOnce(); i++) {
        pool.execute(new JobWorker(handler, queue, store, leases));
      }
    }
    workers = pool;
  }

  /** Interrupts the workers; their jobs go back to the queue. */
  @Override
  public void stop() {
    ExecutorService pool = workers;
    workers = null;
    leases.stop();
    if (pool != null) {
      pool.shutdownNow();
      pool.close();
    }
  }

  @Override
  public boolean isRunning() {
    return workers != null;
  }
}
