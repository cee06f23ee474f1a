package com.autoboss.assistant.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * One of two tries for the same reply, on a thread of its own. What it hears it tells as words; all
 * else here is for the one who listens to them.
 */
final class Lane implements LanguageModel.Listener {

  private final BlockingQueue<Word> words;
  private final Thread thread;
  private final List<String> kept = new ArrayList<>();
  private boolean gone;

  private Lane(Tries tries, int number, BlockingQueue<Word> words) {
    this.words = words;
    this.thread = Thread.ofVirtual().name("llm-try").unstarted(() -> run(tries, number));
  }

  static Lane begin(Tries tries, int number, BlockingQueue<Word> words) {
    Lane lane = new Lane(tries, number, words);
    lane.thread.start();
    return lane;
  }

  @Override
  public void take(String piece) {
    words.add(new Word.Piece(this, piece));
  }

  @Override
  public boolean beginAnew() {
    CompletableFuture<Boolean> may = new CompletableFuture<>();
    words.add(new Word.Anew(this, may));
    try {
      return may.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException never) {
      throw new IllegalStateException(never);
    }
  }

  private void run(Tries tries, int number) {
    try {
      words.add(new Word.Replied(this, tries.ask(number, this)));
    } catch (InterruptedException stopped) {
      words.add(new Word.GaveUp(this, new CancellationException("the other one was faster")));
    } catch (RuntimeException failed) {
      words.add(new Word.GaveUp(this, failed));
    } catch (Error broken) {
      words.add(new Word.GaveUp(this, new IllegalStateException(broken)));
    }
  }

  /** Keeps a piece until it is known who wins; returns all that is kept. */
  String keep(String piece) {
    kept.add(piece);
    return String.join("", kept);
  }

  /** What was kept; nothing is from now on. */
  List<String> release() {
    List<String> all = List.copyOf(kept);
    kept.clear();
    return all;
  }

  void stop() {
    thread.interrupt();
  }

  void gone() {
    gone = true;
  }

  boolean isGone() {
    return gone;
  }

  /** Stops them, and returns when what they used is settled, whoever wants to hurry. */
  static void stopAll(List<Lane> lanes) {
    lanes.forEach(Lane::stop);
    boolean interrupted = Thread.interrupted();
    for (Lane lane : lanes) {
      interrupted |= lane.joinedInterrupted();
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean joinedInterrupted() {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException hurry) {
        interrupted = true;
      }
    }
    return interrupted;
  }

  /** Makes one try. */
  @FunctionalInterface
  interface Tries {

    Completion ask(int number, LanguageModel.Listener listener) throws InterruptedException;
  }
}
