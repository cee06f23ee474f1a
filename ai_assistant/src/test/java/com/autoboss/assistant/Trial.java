package com.autoboss.assistant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/** How much of a trial to run: all of it when it was asked for by name, else a small edition. */
public final class Trial {

  private final boolean full = Boolean.getBoolean("trial.full");
  private final long seed = Long.getLong("trial.seed", System.nanoTime());

  /** Says its seed, so that what failed can be had again. */
  public Trial() {
    System.out.println("seed " + seed);
  }

  public boolean full() {
    return full;
  }

  public long seed() {
    return seed;
  }

  /** Whether it goes on where it was broken off. */
  public boolean resumed() {
    return Boolean.getBoolean("trial.resume");
  }

  /** How many, unless the caller said. */
  public int n(int inFull, int small) {
    return Integer.getInteger("trial.n", full ? inFull : small);
  }

  /**
   * Where a full trial keeps what it needs to go on: empty, unless it is to be resumed. Small
   * editions each have their own.
   */
  public Path folder(String name) {
    String own = full ? name : name + "-" + ProcessHandle.current().pid();
    Path folder = Path.of("target", "trials", own);
    try {
      if (!resumed()) {
        FileSystemUtils.deleteRecursively(folder);
      }
      return Files.createDirectories(folder);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The file or folder named on the command line. */
  public static @Nullable Path given(String name) {
    String value = System.getProperty("trial." + name);
    return value == null ? null : Path.of(value);
  }

  /** Adds one line to the results of this trial, when results are kept. */
  public void note(String name, Map<String, ?> figures) throws IOException {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("at", Instant.now().toString());
    line.put("seed", seed);
    line.putAll(figures);
    String text = JsonMapper.shared().writeValueAsString(line) + "\n";
    System.out.print(name + " " + text);
    Path results = given("results");
    if (full && results != null) {
      Files.createDirectories(results);
      Path file = results.resolve(name + ".json");
      Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }
}
