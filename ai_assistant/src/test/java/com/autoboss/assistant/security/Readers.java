package com.autoboss.assistant.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/** Watches how much memory the reading child processes take. */
final class Readers implements AutoCloseable {

  private static final long BETWEEN_LOOKS = 20_000_000;

  private final Thread thread = Thread.ofPlatform().daemon().start(this::watch);
  private volatile long largest;
  private volatile boolean over;

  /** The most memory resident in one of them, in megabytes. */
  long largestMegabytes() {
    return largest;
  }

  private void watch() {
    while (!over) {
      ProcessHandle.current()
          .children()
          .filter(child -> child.info().commandLine().orElse("").contains("ReaderProcess"))
          .forEach(child -> largest = Math.max(largest, resident(child)));
      LockSupport.parkNanos(BETWEEN_LOOKS);
    }
  }

  private static long resident(ProcessHandle child) {
    try {
      return Files.readAllLines(Path.of("/proc", Long.toString(child.pid()), "status")).stream()
          .filter(line -> line.startsWith("VmHWM"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .sum();
    } catch (IOException gone) {
      return 0;
    }
  }

  @Override
  public void close() {
    over = true;
    LockSupport.unpark(thread);
  }
}
