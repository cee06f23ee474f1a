package com.autoboss.assistant.mail;

import jakarta.mail.MessagingException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Empties the outbox: one letter at a time, each in a transaction that holds it while it is sent.
 */
final class Postman implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
  private static final long ROUND_MILLISECONDS = 1_000;
  private static final long PATIENCE_SECONDS = 10;

  private final @Nullable MailServer server;
  private final MailStore store;
  private final TransactionOperations transaction;
  private volatile @Nullable ScheduledExecutorService rounds;

  /**
   * @param server null when there is none, and nothing to do
   */
  Postman(@Nullable MailServer server, MailStore store, TransactionOperations transaction) {
    this.server = server;
    this.store = store;
    this.transaction = transaction;
  }

  @Override
  public void start() {
    MailServer known = server;
    if (known == null) {
      return;
    }
    ScheduledExecutorService begun =
        Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("postman").factory());
    ScheduledFuture<?> _ =
        begun.scheduleWithFixedDelay(
            () -> round(known), ROUND_MILLISECONDS, ROUND_MILLISECONDS, TimeUnit.MILLISECONDS);
    rounds = begun;
  }

  /** Lets the letter that is being sent end, while the database is still there. */
  @Override
  public void stop() {
    ScheduledExecutorService running = rounds;
    rounds = null;
    if (running != null) {
      running.shutdown();
      try {
        running.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean isRunning() {
    return rounds != null;
  }

  private void round(MailServer to) {
    try {
      boolean more = true;
      while (more && isRunning()) {
        more = Boolean.TRUE.equals(transaction.execute(_ -> next(to)));
      }
    } catch (DataAccessException | TransactionException gone) {
      LOG.warn("mail.database-unreachable cause={}", gone.getMessage());
    }
  }

  /** False when no letter waits. */
  private boolean next(MailServer to) {
    return store.lockDue().map(waiting -> send(to, waiting)).orElse(false);
  }

  private boolean send(MailServer to, MailStore.Waiting waiting) {
    try {
      to.give(waiting.id(), waiting.letter());
      store.sent(waiting.id());
      LOG.info("mail.sent id={}", waiting.id());
    } catch (MessagingException failed) {
      String cause = String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
      LOG.warn(
          "mail.failed id={} failures={} cause={}", waiting.id(), waiting.failures() + 1, cause);
      store.failed(waiting.id(), cause);
    }
    return true;
  }
}
