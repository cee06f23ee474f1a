package com.autoboss.assistant.chat;

import java.time.Duration;

/**
 * How turns are run.
 *
 * @param atOnce turns that this node runs at once
 * @param lease how long a turn belongs to a node that says nothing
 * @param beat how often a node extends its leases
 * @param poll how often turns of dead nodes are looked for
 * @param drain how long a stop waits for running turns
 * @param streams how streams behave
 */
record ChatSettings(
    int atOnce, Duration lease, Duration beat, Duration poll, Duration drain, Streams streams) {

  ChatSettings {
    if (atOnce < 1 || atOnce > 10_000) {
      throw new IllegalArgumentException("%d turns at once; give 1 to 10000".formatted(atOnce));
    }
    if (beat.multipliedBy(2).compareTo(lease) >= 0) {
      throw new IllegalArgumentException(
          "a beat of %s is too slow for a lease of %s".formatted(beat, lease));
    }
  }

  static ChatSettings standard(int atOnce) {
    return new ChatSettings(
        atOnce,
        Duration.ofSeconds(10),
        Duration.ofSeconds(3),
        Duration.ofSeconds(1),
        Duration.ofSeconds(4),
        new Streams(Duration.ofSeconds(10), Duration.ofSeconds(2), Duration.ofSeconds(25)));
  }

  /**
   * How streams behave.
   *
   * @param heartbeat longest silence on a stream
   * @param look how often a stream looks at the log although nobody woke it
   * @param patience longest wait for an answer in one plain call
   */
  record Streams(Duration heartbeat, Duration look, Duration patience) {}
}
