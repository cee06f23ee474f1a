package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.jobs.JobQueue;
import com.autoboss.assistant.search.Embedder;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * After a start, asks for new vectors wherever they are of another model than this node's, or
 * missing, until there are none left.
 */
@Component
class Renewals implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(Renewals.class);
  private static final Duration SHORTEST = Duration.ofSeconds(10);
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final RenewalStore store;
  private final JobQueue jobs;
  private final Embedder embedder;
  private volatile @Nullable Thread thread;

  Renewals(RenewalStore store, JobQueue jobs, Embedder embedder) {
    this.store = store;
    this.jobs = jobs;
    this.embedder = embedder;
  }

  /** Loading the model is none of what a start waits for. */
  @EventListener
  void begin(ApplicationStartedEvent started) {
    thread = Thread.ofPlatform().daemon().name("vector-renewals").start(this::ask);
  }

  private void ask() {
    if (!embedder.available()) {
      return;
    }
    Duration pause = SHORTEST;
    try {
      while (!isRenewed()) {
        Thread.sleep(pause);
        pause = pause.multipliedBy(2).compareTo(LONGEST) < 0 ? pause.multipliedBy(2) : LONGEST;
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isRenewed() {
    try {
      List<UUID> outdated = store.outdated(embedder.fingerprint());
      outdated.forEach(version -> jobs.accept(VectorRenewal.KIND, version));
      return outdated.isEmpty();
    } catch (DataAccessException unreachable) {
      LOG.warn("manual.renewals-waiting cause={}", unreachable.getMessage());
      return false;
    }
  }

  @Override
  public void destroy() {
    Thread asking = thread;
    if (asking != null) {
      asking.interrupt();
    }
  }
}
