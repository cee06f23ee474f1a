package com.autoboss.assistant.llm.wire;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a response as they come, read by a thread of its own, so that whoever waits for the
 * next one can stop waiting. Closing it ends the connection when there is more to come.
 */
final class BodyLines implements AutoCloseable {

  private static final int READ_AHEAD = 256;
  private static final int MOST_LETTERS = 4_000_000;

  private final BlockingQueue<Item> items = new ArrayBlockingQueue<>(READ_AHEAD);
  private final InputStream body;
  private final Thread reader;

  BodyLines(InputStream body) {
    this.body = body;
    this.reader = Thread.ofVirtual().name("llm-body").start(this::read);
  }

  /**
   * Returns the next line, or null at the end.
   *
   * @throws WireFault of kind SLOW when none came in this time, BROKEN when the connection ended
   */
  @Nullable String next(Duration patience) throws InterruptedException, WireFault {
    Item item = items.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
    if (item == null) {
      throw new WireFault(FaultKind.SLOW, "silence in the middle of a response");
    }
    return switch (item) {
      case Item.Line line -> line.text();
      case Item.End end -> {
        if (!end.clean()) {
          throw new WireFault(FaultKind.BROKEN, "the connection ended within a response");
        }
        yield null;
      }
    };
  }

  private void read() {
    try (BufferedReader letters =
        new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
      items.put(new Item.End(readLines(letters)));
    } catch (IOException broken) {
      // Nobody waits any more when there is no room; then it was closed.
      items.offer(new Item.End(false));
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean readLines(BufferedReader letters) throws IOException, InterruptedException {
    StringBuilder line = new StringBuilder();
    for (int total = 0; total < MOST_LETTERS; total++) {
      int letter = letters.read();
      if (letter == '\n' || letter < 0) {
        if (letter == '\n' || !line.isEmpty()) {
          items.put(new Item.Line(line.toString()));
        }
        line.setLength(0);
        if (letter < 0) {
          return true;
        }
      } else if (letter != '\r') {
        line.append((char) letter);
      }
    }
    return false;
  }

  @Override
  public void close() {
    reader.interrupt();
    try {
      body.close();
    } catch (IOException alreadyGone) {
      // What is closed need not be closed.
    }
  }

  private sealed interface Item {
    record Line(String text) implements Item {}

    record End(boolean clean) implements Item {}
  }
}
