package com.autoboss.assistant.llm;

import com.autoboss.assistant.llm.LanguageModelUnavailable.Reason;
import com.autoboss.assistant.llm.spending.Call;
import com.autoboss.assistant.llm.spending.Counted;
import com.autoboss.assistant.llm.spending.Spending;
import com.autoboss.assistant.llm.wire.Ask;
import com.autoboss.assistant.llm.wire.ChatClient;
import com.autoboss.assistant.llm.wire.Reply;
import com.autoboss.assistant.llm.wire.Tokens;
import com.autoboss.assistant.llm.wire.Way;
import com.autoboss.assistant.llm.wire.WireFault;
import java.util.Locale;

/** One call at a time: reserved, made, settled, kept for replay. */
final class Calls {

  private final Spending spending;
  private final ReplayLog log;
  private final CallMetrics metrics;

  Calls(Spending spending, ReplayLog log, CallMetrics metrics) {
    this.spending = spending;
    this.log = log;
    this.metrics = metrics;
  }

  /**
   * Makes one call; what it used is on the bill then, however it ended.
   *
   * @throws LanguageModelUnavailable when the budget has no room for it
   */
  Reply make(Request request, ChatClient client, Ask ask, Way way, Taken taken)
      throws InterruptedException, WireFault {
    Call call =
        spending
            .reserve(request.account(), ask)
            .orElseThrow(() ->
                new LanguageModelUnavailable(
                    Reason.BUDGET, "the budget for language models is spent for today"));
    Making made = new Making(request, ask, way, taken, System.nanoTime());
    try {
      Reply reply = client.ask(ask, way, taken::take);
      taken.end();
      String outcome = lower(reply.finish());
      end(made, settled(call, reply, taken, outcome), outcome);
      return reply;
    } catch (WireFault fault) {
      String outcome = lower(fault.kind());
      boolean mayCost = fault.kind().mayCost();
      end(
          made,
          mayCost ? spending.settleUnseen(call, outcome) : spending.settleFree(call, outcome),
          outcome);
      throw fault;
    } catch (InterruptedException | RuntimeException stopped) {
      end(made, spending.settleUnseen(call, "cancelled"), "cancelled");
      throw stopped;
    }
  }

  private Counted settled(Call call, Reply reply, Taken taken, String outcome) {
    Tokens tokens = reply.tokens();
    return tokens == null
        ? spending.settleCounted(call, taken.raw(), outcome)
        : spending.settle(call, tokens, outcome);
  }

  private void end(Making made, Counted used, String outcome) {
    made.request().bill().add(used);
    metrics.ended(made.ask().model(), outcome, used, System.nanoTime() - made.began());
    log.keep(made.ask(), made.way(), made.taken().raw(), outcome);
  }

  /** A call being made. */
  private record Making(Request request, Ask ask, Way way, Taken taken, long began) {}

  private static String lower(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT);
  }
}
