package com.autoboss.assistant.nodes;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Tells the other nodes which things have changed, and hears it from them. Says it on the first
 * channel that works, and hears on all. Never fails and never waits: who misses a hint looks by the
 * clock.
 */
public final class Nodes implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Nodes.class);

  /** As many ids as fit into one message. */
  private static final int MOST = 200;

  private static final Duration BETWEEN = Duration.ofMillis(20);

  private final UUID self = UUID.randomUUID();
  private final List<Channel> channels;
  private final LinkedBlockingQueue<UUID> changed = new LinkedBlockingQueue<>(100_000);
  private final List<Consumer<UUID>> listeners = new CopyOnWriteArrayList<>();
  private volatile List<Ear> ears = List.of();
  private volatile @Nullable Thread mouth;

  Nodes(List<Channel> channels) {
    this.channels = List.copyOf(channels);
  }

  /** Something about this thing is new in the database. */
  public void tell(UUID thing) {
    // Full only when no channel works; then the clock must do.
    changed.offer(thing);
  }

  /** Calls the listener for each thing of which another node tells. */
  public void listen(Consumer<UUID> listener) {
    listeners.add(listener);
  }

  @Override
  public void start() {
    ears = channels.stream().map(channel -> Ear.open(channel, this::heard)).toList();
    Thread speaking = Thread.ofVirtual().name("nodes-mouth").unstarted(this::say);
    mouth = speaking;
    speaking.start();
  }

  @Override
  public void stop() {
    Thread speaking = mouth;
    mouth = null;
    if (speaking != null) {
      speaking.interrupt();
    }
    ears.forEach(Ear::close);
    ears = List.of();
  }

  @Override
  public boolean isRunning() {
    return mouth != null;
  }

  /** Before everything that tells, and stopped after it. */
  @Override
  public int getPhase() {
    return 0;
  }

  private void say() {
    try {
      while (isRunning()) {
        Set<UUID> some = new LinkedHashSet<>(List.of(changed.take()));
        for (UUID next = changed.poll();
            next != null;
            next = some.size() < MOST ? changed.poll() : null) {
          some.add(next);
        }
        say(some);
        // The next ones gather meanwhile: at most fifty messages a second.
        LockSupport.parkNanos(BETWEEN.toNanos());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void say(Set<UUID> some) {
    StringBuilder message = new StringBuilder(self.toString());
    some.forEach(thing -> message.append(' ').append(thing));
    for (Channel channel : channels) {
      try {
        channel.say(message.toString());
        return;
      } catch (IOException away) {
        LOG.debug("nodes.mute kind={}", away.getClass().getName());
      }
    }
  }

  /** What comes from outside may be anything. */
  private void heard(String message) {
    List<String> words = List.of(message.split(" ", -1));
    if (!words.getFirst().equals(self.toString())) {
      words.stream().skip(1).filter(word -> word.length() == 36).forEach(this::heardOf);
    }
  }

  private void heardOf(String thing) {
    try {
      UUID id = UUID.fromString(thing);
      listeners.forEach(listener -> listener.accept(id));
    } catch (IllegalArgumentException noId) {
      LOG.debug("nodes.noise");
    } catch (RuntimeException failed) {
      LOG.warn("nodes.failed kind={}", failed.getClass().getName());
    }
  }
}
