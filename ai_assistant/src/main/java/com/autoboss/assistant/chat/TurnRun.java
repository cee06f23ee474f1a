package com.autoboss.assistant.chat;

import com.autoboss.assistant.answer.Answer;
import com.autoboss.assistant.refusal.Refusal;
import com.autoboss.assistant.refusal.TooMuch;
import com.autoboss.assistant.refusal.Unavailable;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Runs one turn, from its claim to its end in the log. */
@Component
final class TurnRun {

  private static final Logger LOG = LoggerFactory.getLogger(TurnRun.class);

  private final Answering answering;
  private final TurnLog log;
  private final TurnLeases leases;

  TurnRun(Answering answering, TurnLog log, TurnLeases leases) {
    this.answering = answering;
    this.log = log;
    this.leases = leases;
  }

  /**
   * Writes an end in every case, unless the turn was taken away or the database is: then the lease
   * runs out. An interrupt means to stop: the turn is put back when nothing of it was shown.
   */
  void run(Claim claim, Interrupts interrupts) {
    try {
      toItsEnd(claim, interrupts);
    } catch (LeaseLost lost) {
      LOG.debug("turn.lost turn={}", claim.turn());
    } catch (DataAccessException | TransactionException away) {
      LOG.warn("turn.left turn={} kind={}", claim.turn(), away.getClass().getName());
    }
  }

  private void toItsEnd(Claim claim, Interrupts interrupts) {
    try {
      log.end(claim, answer(claim, interrupts));
    } catch (LeaseLost lost) {
      throw lost;
    } catch (CancellationException stopped) {
      putBack(claim);
    } catch (Refusal refusal) {
      boolean retry = refusal instanceof Unavailable || refusal instanceof TooMuch;
      fail(claim, new TurnState.Failed(refusal.code(), retry), refusal);
    } catch (RuntimeException | Error failure) {
      fail(claim, new TurnState.Failed("internal-error", true), failure);
    }
  }

  private Answer answer(Claim claim, Interrupts interrupts) {
    interrupts.begin();
    try {
      return answering.answer(
          claim.caller(),
          claim.question(),
          part -> interrupts.keepFrom(() -> log.append(claim, part)));
    } catch (RuntimeException failure) {
      // Whatever a part threw because it was interrupted: the interrupt is the reason.
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException();
      }
      throw failure;
    } finally {
      interrupts.end();
    }
  }

  private void putBack(Claim claim) {
    if (!leases.release(claim)) {
      fail(claim, new TurnState.Failed("interrupted", true), new CancellationException());
    }
  }

  private void fail(Claim claim, TurnState.Failed end, Throwable cause) {
    log.fail(claim, end);
    report(claim, end, cause);
  }

  /** The message of a failure may hold what was asked; only its kind and place are logged. */
  private static void report(Claim claim, TurnState.Failed end, Throwable cause) {
    StackTraceElement[] trace = cause.getStackTrace();
    LOG.warn(
        "turn.failed turn={} code={} kind={} at={}",
        claim.turn(),
        end.code(),
        cause.getClass().getName(),
        trace.length == 0 ? "-" : trace[0]);
  }
}
