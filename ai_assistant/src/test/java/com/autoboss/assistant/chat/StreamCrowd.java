package com.autoboss.assistant.chat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Very many readers of streams in one thread, so that they take little from the service. */
final class StreamCrowd implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Clock clock = Clock.systemUTC();
  private final Selector selector = Selector.open();
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(65_536);
  private final List<CrowdReader> readers = new ArrayList<>();
  private final Delays delays = new Delays();
  private int open;

  StreamCrowd() throws IOException {
    // Only the selector to open.
  }

  void open(int port, String token, String path) throws IOException {
    Delays.Stream times = delays.stream();
    CrowdReader reader =
        CrowdReader.open(port, token, path, due -> times.came(due, micros(clock.instant())));
    readers.add(reader);
    open++;
    reader.channel.register(selector, SelectionKey.OP_READ, reader);
    take(0);
  }

  /** What comes from now on counts. */
  void begin() {
    delays.countFrom(micros(clock.instant()));
  }

  /** Reads until every stream has ended, or nothing has come for a minute. */
  void readToTheEnd() throws IOException {
    while (open > 0 && take(PATIENCE.toMillis())) {
      // Each round takes what has come.
    }
  }

  /** Reads for a while. */
  void readFor(Duration time) throws IOException {
    long end = System.nanoTime() + time.toNanos();
    for (long left = time.toMillis(); left > 0; left = (end - System.nanoTime()) / 1_000_000) {
      take(left);
    }
  }

  List<CrowdReader> readers() {
    return readers;
  }

  Delays delays() {
    return delays;
  }

  /** Waits at most so long, 0 for not at all; returns whether anything came. */
  private boolean take(long milliseconds) throws IOException {
    int ready = milliseconds == 0 ? selector.selectNow() : selector.select(milliseconds);
    for (SelectionKey key : selector.selectedKeys()) {
      CrowdReader reader = (CrowdReader) key.attachment();
      if (!reader.take(buffer)) {
        reader.close();
        open--;
      }
    }
    selector.selectedKeys().clear();
    return ready > 0;
  }

  private static long micros(Instant time) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, time);
  }

  @Override
  public void close() throws IOException {
    for (CrowdReader reader : readers) {
      reader.close();
    }
    selector.close();
  }
}
