package com.autoboss.assistant.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What clients were told: a line for each accepted message, one for each stop of the service. It
 * lies in a file, so that a trial that was broken off can go on.
 */
final class ChatLedger {

  private final ReentrantLock lock = new ReentrantLock();
  private final Path accepted;
  private final Path outages;

  ChatLedger(Path folder) {
    this.accepted = folder.resolve("accepted.txt");
    this.outages = folder.resolve("outages.txt");
  }

  /** The service has said that it took the message, as number n of its conversation. */
  void accepted(String conversation, String key, int n) {
    append(accepted, conversation + " " + key + " " + n);
  }

  /** The service was killed and came back, both in milliseconds of the epoch. */
  void outage(long killed, long ready) {
    append(outages, killed + " " + ready);
  }

  /** {@code conversation key n}. */
  List<String> messages() {
    return lines(accepted);
  }

  List<Outage> outages() {
    return lines(outages).stream().map(Outage::read).toList();
  }

  private void append(Path file, String line) {
    lock.lock();
    try {
      Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } finally {
      lock.unlock();
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** From a kill to the next time the service was ready. */
  record Outage(long killed, long ready) {

    private static Outage read(String line) {
      int space = line.indexOf(' ');
      return new Outage(
          Long.parseLong(line.substring(0, space)), Long.parseLong(line.substring(space + 1)));
    }
  }
}
