package com.autoboss.assistant.jobs;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * The leases of the jobs that this node runs. A heartbeat extends them; who has lost one is
 * interrupted.
 */
@Component
class Leases {

  static final double SECONDS = 10;

  private static final Logger LOG = LoggerFactory.getLogger(Leases.class);
  private static final Duration HEARTBEAT = Duration.ofMillis(2_500);

  private final UUID owner = UUID.randomUUID();
  private final Map<UUID, Thread> held = new ConcurrentHashMap<>();
  private final JobStore store;
  private volatile @Nullable Thread heart;

  Leases(JobStore store) {
    this.store = store;
  }

  /** This life of this node. */
  UUID owner() {
    return owner;
  }

  void start() {
    heart = Thread.ofPlatform().name("leases").daemon().start(this::beat);
  }

  void stop() {
    Thread beating = heart;
    heart = null;
    if (beating != null) {
      beating.interrupt();
    }
  }

  private void beat() {
    try {
      while (true) {
        Thread.sleep(HEARTBEAT);
        extend();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  boolean stopping() {
    return heart == null;
  }

  void hold(Job job, Thread worker) {
    held.put(job.id(), worker);
  }

  void release(Job job) {
    held.remove(job.id());
  }

  private void extend() {
    held.forEach((job, worker) -> {
      try {
        if (!store.extend(job, owner, SECONDS) && held.remove(job, worker)) {
          LOG.warn("job.lease-lost job={}", job);
          worker.interrupt();
        }
      } catch (DataAccessException unreachable) {
        LOG.warn("job.heartbeat-failed job={} cause={}", job, unreachable.getMessage());
      }
    });
  }
}
