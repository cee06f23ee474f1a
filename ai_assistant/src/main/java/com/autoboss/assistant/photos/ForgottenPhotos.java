package com.autoboss.assistant.photos;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Lets go, once an hour, of photos whose message never came. */
@Component
final class ForgottenPhotos implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(ForgottenPhotos.class);

  private final PhotoStore store;
  private volatile @Nullable ScheduledExecutorService rounds;

  ForgottenPhotos(PhotoStore store) {
    this.store = store;
  }

  @Override
  public void start() {
    ScheduledExecutorService begun =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("forgotten-photos").factory());
    ScheduledFuture<?> _ = begun.scheduleWithFixedDelay(this::round, 1, 60, TimeUnit.MINUTES);
    rounds = begun;
  }

  @Override
  public void stop() {
    ScheduledExecutorService running = rounds;
    rounds = null;
    if (running != null) {
      running.shutdownNow();
    }
  }

  @Override
  public boolean isRunning() {
    return rounds != null;
  }

  private void round() {
    try {
      store.forget();
    } catch (DataAccessException gone) {
      LOG.warn("photos.database-unreachable cause={}", gone.getMessage());
    }
  }
}
