package com.autoboss.assistant.llm.wire;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/**
 * What one model at one endpoint was found to take. Begins with the best and learns from refusals,
 * for the life of the process. A server error or an empty stream is no proof: only when a humbler
 * way was then answered, three times in a row, does it count.
 */
final class Abilities {

  private static final int PROOF = 3;

  private final AtomicInteger suspicions = new AtomicInteger();
  private final AtomicReference<Known> known =
      new AtomicReference<>(new Known(Way.BEST, true, true, true));

  Known known() {
    return known.get();
  }

  /**
   * The endpoint answered.
   *
   * @param works the way in which it was asked
   * @param failedBefore whether a better way had just failed
   */
  void answered(Way works, boolean failedBefore) {
    if (!failedBefore) {
      suspicions.set(0);
    } else if (suspicions.incrementAndGet() >= PROOF) {
      suspicions.set(0);
      change(now -> now.with(works));
    }
  }

  /**
   * The endpoint said no to a request; what it said names the parameter. Returns whether anything
   * was learned, so that another try makes sense.
   */
  boolean learn(String refusal, Way way, boolean structured) {
    Known before = known();
    if (refusal.contains("max_tokens") || refusal.contains("max_completion_tokens")) {
      change(now -> new Known(now.way(), false, now.temperature(), now.usage()));
    } else if (refusal.contains("temperature")) {
      change(now -> new Known(now.way(), now.maxTokens(), false, now.usage()));
    } else if (refusal.contains("stream_options")) {
      change(now -> new Known(now.way(), now.maxTokens(), now.temperature(), false));
    } else if (structured && way.form() != Form.MARKED && isAboutForm(refusal)) {
      change(now -> now.with(new Way(way.form().below(), now.way().stream())));
    }
    return !before.equals(known());
  }

  private static boolean isAboutForm(String refusal) {
    return refusal.contains("response_format")
        || refusal.contains("json_schema")
        || refusal.contains("json_object")
        || refusal.contains("schema");
  }

  private void change(UnaryOperator<Known> step) {
    known.updateAndGet(step);
  }

  /**
   * What is taken.
   *
   * @param way the best one
   * @param maxTokens whether the limit is called so; else {@code max_completion_tokens}
   * @param temperature whether it may be set
   * @param usage whether usage may be asked for in a stream
   */
  record Known(Way way, boolean maxTokens, boolean temperature, boolean usage) {

    Known with(Way best) {
      return new Known(best, maxTokens, temperature, usage);
    }
  }
}
