package com.autoboss.assistant.nodes;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Redis' publish and subscribe. */
final class RedisChannel implements Channel {

  private static final int PATIENCE_MILLISECONDS = 2_000;
  private static final int SILENCE_MILLISECONDS = 60_000;

  private final RedisUrl url;
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable RedisConnection saying;

  RedisChannel(RedisUrl url) {
    this.url = url;
  }

  @Override
  public void say(String message) throws IOException {
    lock.lock();
    try {
      if (saying == null) {
        saying = RedisConnection.open(url, PATIENCE_MILLISECONDS);
      }
      saying.ask(List.of("PUBLISH", NAME, message));
    } catch (IOException failed) {
      hangUp();
      throw failed;
    } finally {
      lock.unlock();
    }
  }

  private void hangUp() {
    if (saying != null) {
      saying.close();
      saying = null;
    }
  }

  /** Whether it answers now. */
  boolean answers() {
    try (RedisConnection connection = RedisConnection.open(url, PATIENCE_MILLISECONDS)) {
      return connection.ask(List.of("PING")).equals(List.of("PONG"));
    } catch (IOException away) {
      return false;
    }
  }

  @Override
  public Hearing hear() throws IOException {
    RedisConnection connection = RedisConnection.open(url, SILENCE_MILLISECONDS);
    try {
      connection.ask(List.of("SUBSCRIBE", NAME));
      return new Subscription(connection);
    } catch (IOException failed) {
      connection.close();
      throw failed;
    }
  }

  private record Subscription(RedisConnection connection) implements Hearing {

    @Override
    public void next(Consumer<String> messages) throws IOException {
      try {
        List<String> reply = connection.reply();
        if (reply.size() == 3 && reply.getFirst().equals("message")) {
          messages.accept(reply.getLast());
        }
      } catch (SocketTimeoutException silence) {
        // Nobody knows whether the other side is still there: a new connection will tell.
        throw new IOException(silence);
      }
    }

    @Override
    public void close() {
      connection.close();
    }
  }
}
