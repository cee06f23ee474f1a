package com.autoboss.assistant.cli.bench;

import com.autoboss.assistant.cli.bench.ScriptLine.Fault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.locks.ReentrantLock;

/** A script being followed: which lines are used up, and which reply is struck by chance. */
final class Script {

  private static final List<Fault> TRIAL =
      List.of(
          Fault.ERROR,
          Fault.BROKEN,
          Fault.STALL,
          Fault.GARBAGE,
          Fault.DRIP,
          Fault.BUSY_RETRY_AFTER);

  private final ReentrantLock lock = new ReentrantLock();
  private final List<ScriptLine> lines;
  private final double rate;
  private final SplittableRandom chance;
  private final Map<ScriptLine, Integer> used = new HashMap<>();

  Script(List<ScriptLine> lines, Manners manners) {
    this.lines = List.copyOf(lines);
    this.rate = manners.faultRate();
    this.chance = new SplittableRandom(manners.seed());
  }

  ScriptLine next(String asked) {
    lock.lock();
    try {
      ScriptLine line =
          lines.stream()
              .filter(each -> each.matches(asked) && !isUsedUp(each))
              .findFirst()
              .orElse(ScriptLine.SILENCE);
      used.merge(line, 1, Integer::sum);
      int fault = rate == 0 ? TRIAL.size() : (int) (chance.nextDouble() / rate);
      return fault < TRIAL.size() ? line.failing(TRIAL.get(fault), 0) : line;
    } finally {
      lock.unlock();
    }
  }

  private boolean isUsedUp(ScriptLine line) {
    return line.times() > 0 && used.getOrDefault(line, 0) >= line.times();
  }
}
