package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.refusal.TooMuch;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Follows versions on their way in, each for one reader, by looking at their rows: whichever node
 * reads the manual, every node can tell.
 */
@Component
class ProgressStreams {

  private static final int MOST = 40;
  private static final Duration LOOK = Duration.ofMillis(250);

  /** After so many looks without news the reader gets a sign of life. */
  private static final int SILENT_LOOKS = 40;

  private final ManualStore store;
  private final JsonMapper json;
  private final Semaphore places = new Semaphore(MOST);
  private final CountDownLatch stopping = new CountDownLatch(1);

  ProgressStreams(ManualStore store, JsonMapper json) {
    this.store = store;
    this.json = json;
  }

  /**
   * Writes an event whenever something changed; returns when nothing more will happen, or this node
   * stops. Throws {@link TooMuch} when too many are being followed.
   */
  void run(ManualVersion version, OutputStream out) throws IOException, InterruptedException {
    if (!places.tryAcquire()) {
      throw new TooMuch("too-many-streams", "too many uploads are being watched; look again");
    }
    try {
      follow(version, out);
    } finally {
      places.release();
    }
  }

  private void follow(ManualVersion first, OutputStream out)
      throws IOException, InterruptedException {
    write(out, "retry: 1000\n\n");
    String last = "";
    int silent = 0;
    ManualVersion version = first;
    for (int n = 1; ; silent++) {
      String data = json.writeValueAsString(VersionView.of(version));
      if (!data.equals(last)) {
        String event = version.settled() ? "settled" : "progress";
        write(out, "id: %d\nevent: %s\ndata: %s\n\n".formatted(n++, event, data));
        last = data;
        silent = 0;
      } else if (silent >= SILENT_LOOKS) {
        write(out, ": still here\n\n");
        silent = 0;
      }
      if (version.settled()) {
        return;
      }
      if (stopping.await(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
        write(out, "event: reconnect\ndata: {}\n\n");
        return;
      }
      version = store.version(version.id()).orElseThrow(UnknownManual::new);
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** A node that stops waits for its requests; these would last as long as the reading. */
  @EventListener
  void stop(ContextClosedEvent closing) {
    stopping.countDown();
  }
}
