package com.autoboss.assistant.llm;

import com.autoboss.assistant.llm.LanguageModelUnavailable.Reason;
import com.autoboss.assistant.llm.wire.FaultKind;
import com.autoboss.assistant.llm.wire.Reply;
import com.autoboss.assistant.llm.wire.Way;
import com.autoboss.assistant.llm.wire.WireFault;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Asks one model for one reply, again where that is safe and makes sense: nothing of a reply was
 * shown yet, there is time, and the fault is not one that stays.
 */
final class Conversing {

  private static final Duration PAUSE = Duration.ofMillis(250);

  /** Waiting longer for a busy endpoint than this part of the time left is no use. */
  private static final int SHARE_OF_TIME_FOR_PAUSES = 2;

  private final ModelAtEndpoint model;
  private final Calls calls;
  private final int repeats;
  private final boolean last;
  private Way way;
  private boolean failedInBetterWay;
  private int failures;

  /**
   * Begins.
   *
   * @param last whether there is no other model to go to
   */
  Conversing(ModelAtEndpoint model, Calls calls, int repeats, boolean last) {
    this.model = model;
    this.calls = calls;
    this.repeats = repeats;
    this.last = last;
    this.way = model.client().way();
  }

  /** Returns null when this model has no reply; the request then knows why. */
  @Nullable Completion ask(Request request) throws InterruptedException {
    boolean again = true;
    while (again && mayAsk(request)) {
      Taken taken = new Taken(request.listener(), request.structured(), way.form());
      try {
        Completion reply = once(request, taken);
        if (reply != null) {
          return reply;
        }
        again = again(new WireFault(FaultKind.GARBAGE, "a reply that does not end"), request);
      } catch (WireFault fault) {
        model.failed(fault);
        request.because(fault);
        Completion enough = request.unlessBegunAnew(model.name(), taken);
        if (enough != null) {
          return enough;
        }
        again = again(fault, request);
      } catch (InterruptedException | RuntimeException stopped) {
        model.leftAlone();
        throw stopped;
      }
    }
    return null;
  }

  private boolean mayAsk(Request request) {
    if (!request.left().isPositive()) {
      request.because(Reason.LATE, "no whole reply in time");
      return false;
    }
    if (model.isBusy() && failures == 0 && !last) {
      request.because(Reason.BUSY, "the endpoint is busy");
      return false;
    }
    if (!model.mayBeAsked()) {
      request.because(Reason.RESTING, "the endpoint failed often lately and is left alone");
      return false;
    }
    return true;
  }

  /** Returns null when the reply is no use and may be asked for again. */
  private @Nullable Completion once(Request request, Taken taken)
      throws InterruptedException, WireFault {
    Reply reply = calls.make(request, model.client(), request.to(model.name()), way, taken);
    if (request.structured() && taken.text().isEmpty()) {
      humbler(way.lessExact());
      throw new WireFault(FaultKind.GARBAGE, "a reply without the JSON that was asked for");
    }
    model.answered();
    model.client().learn(way, failedInBetterWay);
    Completion.Ending ending = taken.ending(reply.finish());
    boolean useless = ending == Completion.Ending.BROKEN && failures < repeats;
    return useless && request.listener().beginAnew()
        ? null
        : request.completion(model.name(), taken, ending);
  }

  private boolean again(WireFault fault, Request request) throws InterruptedException {
    if (fault.kind() == FaultKind.PARAMETER) {
      // Each time something new was learned, so this ends.
      way = model.client().way();
      return true;
    }
    failures++;
    if (!fault.kind().worthAnotherTry() || failures > repeats) {
      return false;
    }
    switch (fault.kind()) {
      case FORM -> humbler(way.lessExact());
      case EMPTY -> humbler(way.whole());
      case BUSY, UNREACHABLE -> {
        return last && paused(fault, request);
      }
      default -> {
        return failures == 1 || (last && paused(fault, request));
      }
    }
    return true;
  }

  private void humbler(Way next) {
    way = next;
    failedInBetterWay = true;
  }

  /** False when the pause would take too much of the time left. */
  private boolean paused(WireFault fault, Request request) throws InterruptedException {
    Duration asked = fault.comeAgain();
    Duration pause = asked == null ? PAUSE.multipliedBy(1L << Math.min(failures, 6)) : asked;
    if (pause.compareTo(request.left().dividedBy(SHARE_OF_TIME_FOR_PAUSES)) > 0) {
      return false;
    }
    Thread.sleep(pause);
    return true;
  }
}
