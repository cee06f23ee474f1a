package com.autoboss.assistant.cli.bench;

import java.time.Duration;

/** Processor time used so far. */
final class ProcessorTime {

  private ProcessorTime() {}

  /** Of this process and of what it started and still runs. */
  static Duration all() {
    return ProcessHandle.current()
        .descendants()
        .map(child -> child.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(own(), Duration::plus);
  }

  static Duration own() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
