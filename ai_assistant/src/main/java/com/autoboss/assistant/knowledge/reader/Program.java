package com.autoboss.assistant.knowledge.reader;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A running confined program.
 *
 * @param folder its own; goes with it
 */
record Program(Process process, Path folder) implements AutoCloseable {

  private static final int SECONDS_TO_END = 5;

  @Override
  public void close() {
    process.destroyForcibly();
    try {
      process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    Workplace.remove(folder);
  }
}
