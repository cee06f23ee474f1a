package com.autoboss.assistant.nodes;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears one channel for as long as the service runs, again and again when it breaks. */
final class Ear implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Ear.class);
  private static final Duration BEFORE_AGAIN = Duration.ofSeconds(1);

  private final Channel channel;
  private final Consumer<String> messages;
  private final Thread thread;
  private volatile Channel.@Nullable Hearing hearing;
  private volatile boolean ended;

  private Ear(Channel channel, Consumer<String> messages) {
    this.channel = channel;
    this.messages = messages;
    this.thread = Thread.ofVirtual().name("nodes-ear").unstarted(this::hear);
  }

  static Ear open(Channel channel, Consumer<String> messages) {
    Ear ear = new Ear(channel, messages);
    ear.thread.start();
    return ear;
  }

  private void hear() {
    while (!ended) {
      try (Channel.Hearing now = channel.hear()) {
        hearing = now;
        while (!ended) {
          now.next(messages);
        }
      } catch (IOException broken) {
        if (!ended) {
          LOG.info("nodes.deaf kind={}", broken.getClass().getName());
          LockSupport.parkNanos(BEFORE_AGAIN.toNanos());
        }
      }
    }
  }

  @Override
  public void close() {
    ended = true;
    Channel.Hearing now = hearing;
    if (now != null) {
      now.close();
    }
    LockSupport.unpark(thread);
  }
}
