package com.autoboss.assistant.llm;

import com.autoboss.assistant.llm.LanguageModelUnavailable.Reason;
import com.autoboss.assistant.llm.spending.Account;
import com.autoboss.assistant.llm.wire.Ask;
import com.autoboss.assistant.llm.wire.WireFault;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One request for a completion on its way through models and repeats. */
final class Request {

  private final Payer payer;
  private final Prompt prompt;
  private final LanguageModel.Listener listener;
  private final LlmSettings.Limits limits;
  private final Clock clock;
  private final Bill bill;
  private LanguageModelUnavailable unavailable =
      new LanguageModelUnavailable(Reason.LATE, "the deadline is over");

  Request(
      Payer payer,
      Prompt prompt,
      LanguageModel.Listener listener,
      LlmSettings.Limits limits,
      Clock clock,
      Bill bill) {
    this.payer = payer;
    this.prompt = prompt;
    this.listener = listener;
    this.limits = limits;
    this.clock = clock;
    this.bill = bill;
  }

  LanguageModel.Listener listener() {
    return listener;
  }

  boolean structured() {
    return prompt.schema() != null;
  }

  Bill bill() {
    return bill;
  }

  /** How long there is; not above zero when it is too late. */
  Duration left() {
    return prompt.left(clock.instant());
  }

  Account account() {
    return new Account(
        payer.caller().organisation(), payer.caller().member(), payer.conversation(), payer.turn());
  }

  Ask to(String model) {
    Duration left = left();
    return new Ask(
        model,
        prompt.instructions(),
        prompt.material(),
        prompt.schema(),
        Math.min(prompt.mostTokens(), limits.mostTokens()),
        left.compareTo(limits.time()) < 0 ? left : limits.time());
  }

  Completion completion(String model, Taken taken, Completion.Ending ending) {
    return new Completion(taken.text(), model, ending, bill.usage());
  }

  void because(Reason reason, String why) {
    unavailable = new LanguageModelUnavailable(reason, why);
  }

  void because(WireFault fault) {
    Reason reason =
        switch (fault.kind()) {
          case KEY, REJECTED, PARAMETER -> Reason.REJECTED;
          case BUSY -> Reason.BUSY;
          case LATE, SLOW -> Reason.LATE;
          case FORM, SERVER, UNREACHABLE, BROKEN, EMPTY, GARBAGE -> Reason.FAILED;
        };
    because(reason, String.valueOf(fault.getMessage()));
  }

  /** Why there is no reply: the last reason there was. */
  LanguageModelUnavailable unavailable() {
    return unavailable;
  }

  /** The listener does without what it has taken; null when it cannot. */
  @Nullable Completion unlessBegunAnew(String model, Taken taken) {
    if (taken.isWholeJson()) {
      return completion(model, taken, Completion.Ending.WHOLE);
    }
    return taken.text().isEmpty() || listener.beginAnew()
        ? null
        : completion(model, taken, Completion.Ending.BROKEN);
  }
}
