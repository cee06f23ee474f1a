package com.autoboss.assistant.database;

import com.autoboss.assistant.lifecycle.StartRefused;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of PostgreSQL ({@code initdb}, {@code pg_ctl}, {@code postgres}), unpacked from the
 * class path. A start that is killed while unpacking leaves only a folder that the next one
 * removes.
 *
 * @param home the unpacked folder, named after the archive, so that another build unpacks anew
 */
record Programs(Path home, ServerUser user) {

  /** Where the programs go when the server's user may not pass the data folder. */
  private static final Path SHARED = Path.of("/var/cache/autoboss-assistant");

  /** Unpacks the programs into the folder unless they are there. */
  static Programs unpacked(Path folder, ServerUser user) throws IOException {
    URL archive = archive();
    Path base = user.passes(folder) ? folder : shared(folder, user);
    Path home = base.resolve("programs-" + archive.openConnection().getContentLengthLong());
    if (!Files.exists(home)) {
      Path draft = base.resolve("unpack.tmp");
      Modes.deleteTree(draft);
      Modes.passableFolder(draft);
      try (InputStream packed = archive.openStream();
          InputStream tar = new XZInputStream(packed)) {
        new TarFile(tar).unpackInto(draft);
      }
      Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
    }
    return new Programs(home, user);
  }

  private static Path shared(Path folder, ServerUser user) throws IOException {
    try {
      Modes.passableFolder(SHARED);
    } catch (IOException failed) {
      throw blocked(folder, failed);
    }
    if (!user.passes(SHARED) || !Files.isWritable(SHARED)) {
      throw blocked(folder, new IOException(SHARED + " is not usable"));
    }
    return SHARED;
  }

  private static StartRefused blocked(Path folder, IOException cause) {
    return new StartRefused(
        "user nobody, who runs PostgreSQL, may not pass %s or a folder above it; chmod o+x it, choose another with --data, or set DATABASE_URL"
            .formatted(folder),
        cause);
  }

  private static URL archive() {
    String system = System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
    String processor =
        switch (System.getProperty("os.arch").toLowerCase(Locale.ROOT)) {
          case "aarch64", "arm64" -> "arm_64";
          default -> "x86_64";
        };
    URL archive = Programs.class.getResource("/postgres-" + system + "-" + processor + ".txz");
    if (archive == null) {
      throw new StartRefused(
          "this build carries no PostgreSQL for %s %s; set DATABASE_URL"
              .formatted(system, processor));
    }
    return archive;
  }

  /**
   * A command that runs a program as the server's user inside a folder, which the program knows as
   * {@link #here}. The environment is empty but for PATH, so that neither PG variables nor secrets
   * reach it.
   */
  ProcessBuilder command(Path folder, String program, List<String> arguments) {
    List<String> line = new ArrayList<>(user.prefix());
    line.add(home.resolve("bin").resolve(program).toString());
    line.addAll(arguments);
    ProcessBuilder command = new ProcessBuilder(line).directory(folder.toFile());
    String path = System.getenv("PATH");
    command.environment().clear();
    command.environment().put("PATH", path == null ? "/usr/bin:/bin" : path);
    return command.redirectErrorStream(true);
  }

  /**
   * The name by which a program started in a folder should call it. By way of the process itself it
   * is reached even where a folder above it lets nobody pass, as a home folder of root does.
   */
  static String here(Path folder) {
    return Files.exists(Path.of("/proc/self/cwd")) ? "/proc/self/cwd" : folder.toString();
  }

  /** Runs a program to its end and returns what it printed. */
  String run(Path folder, String program, List<String> arguments)
      throws IOException, InterruptedException {
    Process process = command(folder, program, arguments).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(program + " failed: " + output.strip());
    }
    return output;
  }
}
