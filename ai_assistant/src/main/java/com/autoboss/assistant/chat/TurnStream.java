package com.autoboss.assistant.chat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * One reader of one turn, from where it stopped the last time to the last event. It only reads the
 * log; when the reader is slow or gone, nobody else notices.
 */
final class TurnStream {

  private final TurnLog log;
  private final ChatSettings.Streams settings;
  private final UUID turn;
  private final EventWriter writer;

  private int last;
  private long written = System.nanoTime();

  TurnStream(TurnLog log, ChatSettings.Streams settings, UUID turn, EventWriter writer) {
    this.log = log;
    this.settings = settings;
    this.turn = turn;
    this.writer = writer;
  }

  /** Returns after the last event, when the turn was deleted, or when this node stops. */
  void run(int after) throws IOException, InterruptedException {
    last = after;
    try (Watches.Watch watch = log.watch(turn)) {
      writer.begin();
      while (!passOn()) {
        if (watch.stop() != Watches.Stop.NONE) {
          writer.reconnect();
          return;
        }
        if (!watch.await(untilNextLook()) && silentTooLong() && !showLife()) {
          return;
        }
      }
    }
  }

  /** Passes on what is new; returns whether it was the end. */
  private boolean passOn() throws IOException {
    List<TurnEvent> news = log.read(turn, last);
    while (!news.isEmpty()) {
      writer.events(news);
      last = news.getLast().n();
      written = System.nanoTime();
      if (news.getLast().type().isLast()) {
        return true;
      }
      news = log.read(turn, last);
    }
    return false;
  }

  private Duration untilNextLook() {
    Duration quiet = settings.heartbeat().minusNanos(System.nanoTime() - written);
    return quiet.compareTo(settings.look()) < 0 ? quiet : settings.look();
  }

  private boolean silentTooLong() {
    return System.nanoTime() - written >= settings.heartbeat().toNanos();
  }

  private boolean showLife() throws IOException {
    writer.heartbeat();
    written = System.nanoTime();
    return log.knows(turn);
  }
}
