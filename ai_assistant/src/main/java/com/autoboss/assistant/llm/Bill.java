package com.autoboss.assistant.llm;

import com.autoboss.assistant.llm.spending.Counted;
import java.math.BigDecimal;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What all the calls behind one reply have used so far, those in vain included; from any thread.
 */
final class Bill {

  private final ReentrantLock lock = new ReentrantLock();
  private long prompt;
  private long cached;
  private long reply;
  private boolean estimated;
  private @Nullable BigDecimal cost = BigDecimal.ZERO;

  void add(Counted used) {
    lock.lock();
    try {
      prompt += used.prompt();
      cached += used.cached();
      reply += used.reply();
      estimated |= used.estimated() && used.prompt() + used.reply() > 0;
      BigDecimal more = used.cost();
      cost = cost == null || more == null ? null : cost.add(more);
    } finally {
      lock.unlock();
    }
  }

  Usage usage() {
    lock.lock();
    try {
      return new Usage(prompt, cached, reply, estimated, cost);
    } finally {
      lock.unlock();
    }
  }
}
