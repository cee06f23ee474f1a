package com.autoboss.assistant.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is left of a server that outlived the process that started it. Its processes are known by
 * the folder they work in, never by a number alone: numbers are reused, and a dead process may stay
 * listed for as long as nobody asks for its end.
 */
final class Orphan {

  private static final Logger LOG = LoggerFactory.getLogger(Orphan.class);
  private static final int PATIENCE_SECONDS = 30;

  private final Path data;
  private final Path note;

  Orphan(Path data) {
    this.data = data;
    this.note = data.resolve("postmaster.pid");
  }

  /** Something that stops the server in order, and may fail when it is already ending. */
  interface Stop {
    void run() throws IOException, InterruptedException;
  }

  /**
   * Waits until no process works on the data any more, asking a server that still runs to stop. The
   * caller holds the folder, so that no new one can come.
   */
  void end(Stop stop) throws IOException, InterruptedException {
    if (!Files.exists(note)) {
      return;
    }
    long start = System.nanoTime();
    boolean asked = false;
    while (anyWorks() && System.nanoTime() - start < TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
      if (!asked) {
        asked = true;
        LOG.info("event=database_orphan_stopping");
        attempt(stop);
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
    if (Files.exists(Path.of("/proc/self/cwd")) && !anyWorks()) {
      // The server would take a dead process that is still listed for a living one.
      Files.deleteIfExists(note);
    }
  }

  private static void attempt(Stop stop) throws InterruptedException {
    try {
      stop.run();
    } catch (IOException ending) {
      LOG.debug("event=database_orphan_ending", ending);
    }
  }

  private boolean anyWorks() throws IOException {
    Path folder = data.toRealPath();
    return ProcessHandle.allProcesses()
        .anyMatch(process -> workingFolder(process).filter(folder::equals).isPresent());
  }

  private static Optional<Path> workingFolder(ProcessHandle process) {
    try {
      return Optional.of(
          Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd")));
    } catch (IOException notOurs) {
      return Optional.empty();
    }
  }
}
