package com.autoboss.assistant.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A server that outlived the process that started it. Judged by what the process is and where it
 * works, never by its number alone: numbers are reused, and a dead process may stay listed.
 */
final class Orphan {

  private Orphan() {}

  static boolean runsIn(Path data) throws IOException {
    Path file = data.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return false;
    }
    String number = Files.readAllLines(file).getFirst().strip();
    ProcessHandle process = ProcessHandle.of(Long.parseLong(number)).orElse(null);
    if (process == null || !process.info().command().orElse("").endsWith("/postgres")) {
      return false;
    }
    Path workingFolder = Path.of("/proc", number, "cwd");
    return !Files.exists(workingFolder) || workingFolder.toRealPath().equals(data.toRealPath());
  }
}
