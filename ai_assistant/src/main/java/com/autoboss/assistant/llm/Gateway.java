package com.autoboss.assistant.llm;

import com.autoboss.assistant.llm.LanguageModelUnavailable.Reason;
import com.autoboss.assistant.llm.spending.Spending;
import com.autoboss.assistant.llm.wire.Probe;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The door to the configured models: lets so many calls through at a time, and asks the models in
 * their order until one has replied.
 */
final class Gateway implements LanguageModel {

  /** Waiting for others to end must leave time to be answered. */
  private static final int SHARE_OF_TIME_FOR_WAITING = 3;

  private final List<ModelAtEndpoint> models;
  private final LlmSettings.Limits limits;
  private final Spending spending;
  private final Calls calls;
  private final Probe probe;
  private final Clock clock;
  private final Semaphore door;

  Gateway(
      List<ModelAtEndpoint> models,
      LlmSettings.Limits limits,
      Calls calls,
      Spending spending,
      Probe probe,
      Clock clock) {
    this.models = List.copyOf(models);
    this.limits = limits;
    this.spending = spending;
    this.clock = clock;
    this.door = new Semaphore(limits.atOnce(), true);
    this.calls = calls;
    this.probe = probe;
  }

  @Override
  public boolean configured() {
    return true;
  }

  @Override
  public Completion complete(Payer payer, Prompt prompt, Listener listener) {
    try {
      enter(prompt);
    } catch (InterruptedException cancelled) {
      throw cancelled();
    }
    try {
      return limits.hedge() == null
          ? ask(new Request(payer, prompt, listener, limits, clock, new Bill()), models)
          : hedged(payer, prompt, listener, limits.hedge());
    } catch (InterruptedException cancelled) {
      throw cancelled();
    } finally {
      door.release();
    }
  }

  private void enter(Prompt prompt) throws InterruptedException {
    Duration patience = prompt.left(clock.instant()).dividedBy(SHARE_OF_TIME_FOR_WAITING);
    if (!patience.isPositive()) {
      throw new LanguageModelUnavailable(Reason.LATE, "the deadline is over");
    }
    if (!door.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
      throw new LanguageModelUnavailable(Reason.BUSY, "too many calls at once");
    }
  }

  /** The second try begins with the last model, and needs room of its own. */
  private Completion hedged(Payer payer, Prompt prompt, Listener listener, Duration patience)
      throws InterruptedException {
    Bill bill = new Bill();
    AtomicBoolean twice = new AtomicBoolean();
    try {
      return new Hedging(listener)
          .ask(
              (number, lane) ->
                  ask(
                      new Request(payer, prompt, lane, limits, clock, bill),
                      number == 0 ? models : models.reversed()),
              patience,
              () -> {
                twice.set(door.tryAcquire());
                return twice.get();
              })
          .costing(bill.usage());
    } finally {
      if (twice.get()) {
        door.release();
      }
    }
  }

  private Completion ask(Request request, List<ModelAtEndpoint> order) throws InterruptedException {
    for (int i = 0; i < order.size(); i++) {
      boolean last = i == order.size() - 1;
      Completion reply = new Conversing(order.get(i), calls, limits.repeats(), last).ask(request);
      if (reply != null) {
        return reply;
      }
    }
    throw request.unavailable();
  }

  private static CancellationException cancelled() {
    Thread.currentThread().interrupt();
    return new CancellationException("nobody waits for the reply any more");
  }

  /** What keeps the models from being asked now, in one line; null when nothing does. */
  @Nullable String obstacle() {
    if (spending.usedToday() >= 1) {
      return "the budget of today is spent";
    }
    return models.stream().allMatch(ModelAtEndpoint::rests)
        ? "the endpoint failed often lately and is left alone for a while"
        : null;
  }

  boolean isNearEndOfBudget() {
    return spending.usedToday() >= spending.warning();
  }

  Probe probe() {
    return probe;
  }
}
