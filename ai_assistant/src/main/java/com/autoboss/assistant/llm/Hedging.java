package com.autoboss.assistant.llm;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks for one reply twice when the first try says too little too long, and goes on with whichever
 * has said enough first; the other one is broken off. Both are paid for.
 */
final class Hedging {

  /** A trickle does not win because its first letter came first. */
  private static final int ENOUGH_LETTERS = 40;

  private final BlockingQueue<Word> words = new LinkedBlockingQueue<>();
  private final List<Lane> lanes = new ArrayList<>();
  private final LanguageModel.Listener listener;
  private @Nullable Lane winner;

  Hedging(LanguageModel.Listener listener) {
    this.listener = listener;
  }

  /**
   * Returns the reply of the faster one; its usage is not that of both.
   *
   * @param patience with the first try
   * @param mayAskAgain whether there is room for a second one
   */
  Completion ask(Lane.Tries tries, Duration patience, BooleanSupplier mayAskAgain)
      throws InterruptedException {
    long until = System.nanoTime() + patience.toNanos();
    try {
      begin(tries, 0);
      boolean patient = true;
      Completion reply = null;
      while (reply == null) {
        Word word =
            patient ? words.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS) : words.take();
        if (word != null) {
          reply = heard(word);
        } else if (mayAskAgain.getAsBoolean()) {
          begin(tries, 1);
        }
        patient &= word != null && winner == null;
      }
      return reply;
    } finally {
      Lane.stopAll(lanes);
    }
  }

  private void begin(Lane.Tries tries, int number) {
    lanes.add(Lane.begin(tries, number, words));
  }

  /** The reply when it is there; throws when none comes any more. */
  private @Nullable Completion heard(Word word) {
    Lane lane = word.lane();
    if (winner != null && winner != lane) {
      return null;
    }
    switch (word) {
      case Word.Piece piece -> said(lane, piece.text());
      case Word.Anew anew -> anew.may().complete(mayBeginAnew(lane));
      case Word.Replied replied -> {
        win(lane);
        return replied.completion();
      }
      case Word.GaveUp gaveUp -> {
        lane.gone();
        if (winner == lane || lanes.stream().allMatch(Lane::isGone)) {
          throw gaveUp.reason();
        }
      }
    }
    return null;
  }

  private boolean mayBeginAnew(Lane lane) {
    lane.release();
    return winner == null || listener.beginAnew();
  }

  private void said(Lane lane, String text) {
    if (winner == lane) {
      listener.take(text);
    } else if (lane.keep(text).length() >= ENOUGH_LETTERS) {
      win(lane);
    }
  }

  private void win(Lane lane) {
    if (winner == null) {
      winner = lane;
      lanes.stream().filter(other -> other != lane).forEach(Lane::stop);
      lane.release().forEach(listener::take);
    }
  }
}
