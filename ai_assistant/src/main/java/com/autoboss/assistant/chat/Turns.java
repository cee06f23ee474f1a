package com.autoboss.assistant.chat;

import com.autoboss.assistant.access.Caller;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * What a member may do with the turns of the own conversations. A turn that is missing, or in a
 * conversation of somebody else, is refused with {@code unknown-turn}.
 */
@Service
public class Turns {

  private static final int LATEST = 200;

  private final TurnStore store;
  private final TurnLog log;
  private final TurnRunner runner;
  private final ChatSettings settings;

  Turns(TurnStore store, TurnLog log, TurnRunner runner, ChatSettings settings) {
    this.store = store;
    this.log = log;
    this.runner = runner;
    this.settings = settings;
  }

  public Turn get(Caller caller, UUID conversation, int n) {
    return store.find(caller, conversation, n).orElseThrow(UnknownTurn::new);
  }

  /** The latest 200 turns, the oldest of them first; nothing for a foreign conversation. */
  public List<Turn> latest(Caller caller, UUID conversation) {
    return store.latest(caller, conversation, LATEST);
  }

  /**
   * Waits for the end of the turn, at most 25 seconds, and returns it as it is then. Comes back
   * early when this node stops.
   */
  public Turn await(Caller caller, Turn turn, Duration atMost) throws InterruptedException {
    Duration wait = atMost.compareTo(longestWait()) > 0 ? longestWait() : atMost;
    long end = System.nanoTime() + wait.toNanos();
    try (Watches.Watch watch = log.watch(turn.id())) {
      Turn now = turn;
      long left = wait.toNanos();
      while (!now.state().isEnd() && left > 0 && watch.stop() != Watches.Stop.DONE) {
        watch.await(Duration.ofNanos(Math.min(left, settings.streams().look().toNanos())));
        now = get(caller, turn.conversation(), turn.n());
        left = end - System.nanoTime();
      }
      return now;
    }
  }

  /** Ends an unfinished turn now, on whichever node it runs; a finished one stays as it is. */
  public Turn cancel(Caller caller, UUID conversation, int n) {
    store.cancel(caller, conversation, n).ifPresent(runner::interrupt);
    return get(caller, conversation, n);
  }

  /** Longest wait of one call. */
  public Duration longestWait() {
    return settings.streams().patience();
  }

  void keep(Caller caller, UUID conversation, int n, Feedback feedback) {
    if (!store.feedback(caller, conversation, n, feedback)) {
      throw new UnknownTurn();
    }
  }

  /** The turn was deleted: its run stops, its readers look again. */
  void forget(Turn turn) {
    runner.interrupt(turn.id());
  }
}
