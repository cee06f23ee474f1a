package com.autoboss.assistant.cli.bench;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.llm.Completion;
import com.autoboss.assistant.llm.LanguageModel;
import com.autoboss.assistant.llm.LanguageModelUnavailable;
import com.autoboss.assistant.llm.Payer;
import com.autoboss.assistant.llm.Prompt;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Asks for many replies the way answers are composed: statements are shown one by one as they come,
 * and a reply may begin anew as long as none was shown.
 */
public final class ModelTurns {

  /** Five statements, about 150 tokens. */
  static final String REPLY =
      "{\"statements\":["
          + String.join(
              ",",
              Collections.nCopies(
                  5,
                  "{\"text\":\"Close the main valve before you open the pump housing, and wait until the gauge shows zero.\",\"quote\":1}"))
          + "]}";

  private static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"statements\":{\"type\":\"array\"}}}";
  private static final int MOST_TOKENS = 400;

  private final LanguageModel model;
  private final Caller caller;
  private final Duration deadline;
  private final Clock clock = Clock.systemUTC();

  public ModelTurns(LanguageModel model, Caller caller, Duration deadline) {
    this.model = model;
    this.caller = caller;
    this.deadline = deadline;
  }

  /** A script for them: a token after a while, and then a steady flow. */
  public static List<ScriptLine> script() {
    return List.of(
        ScriptLine.reply("", REPLY).timed(Duration.ofMillis(300), Duration.ofMillis(30)));
  }

  /** Runs so many, some at the same time. */
  public List<ModelTurn> run(int count, int atOnce) {
    List<ModelTurn> turns = Collections.synchronizedList(new ArrayList<>());
    AtomicInteger next = new AtomicInteger();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < atOnce; i++) {
        threads.execute(() -> {
          while (next.getAndIncrement() < count) {
            turns.add(once());
          }
        });
      }
    }
    return List.copyOf(turns);
  }

  /** Runs one. */
  ModelTurn once() {
    Instant until = clock.instant().plus(deadline);
    Payer payer = new Payer(caller, null, UUID.randomUUID());
    Prompt prompt =
        new Prompt(
            "Answer from the passages.",
            "Which valve is closed? ".repeat(40),
            SCHEMA,
            MOST_TOKENS,
            until);
    Showing showing = new Showing();
    String ending = ending(payer, prompt, showing);
    long end = System.nanoTime();
    return new ModelTurn(
        Duration.ofNanos((showing.first == 0 ? end : showing.first) - showing.began),
        Duration.ofNanos(end - showing.began),
        Duration.between(until, clock.instant()),
        ending);
  }

  private String ending(Payer payer, Prompt prompt, Showing showing) {
    try {
      Completion.Ending ending = model.complete(payer, prompt, showing).ending();
      return ending.name().toLowerCase(Locale.ROOT);
    } catch (LanguageModelUnavailable quoted) {
      return "quoted_" + quoted.reason().name().toLowerCase(Locale.ROOT);
    }
  }

  /** Notices when the first statement is closed. */
  private static final class Showing implements LanguageModel.Listener {

    private final long began = System.nanoTime();
    private long first;

    @Override
    public void take(String piece) {
      if (first == 0 && piece.indexOf('}') >= 0) {
        first = System.nanoTime();
      }
    }

    @Override
    public boolean beginAnew() {
      return first == 0;
    }
  }
}
