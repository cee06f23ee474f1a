package com.autoboss.assistant.database;

import com.autoboss.assistant.lifecycle.DataFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Another process that holds the data folder as a service does, until it is killed or closed. */
final class OtherProcess implements AutoCloseable {

  private final Process process;
  private final BufferedReader output;

  private OtherProcess(Process process) {
    this.process = process;
    this.output = process.inputReader();
  }

  /** Returns when its database serves. */
  static OtherProcess serving(DataFolder folder) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "-Xmx32m",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            Holder.class.getName(),
            folder.root().toString());
    ProcessBuilder builder = new ProcessBuilder(command);
    OtherProcess other =
        new OtherProcess(builder.redirectError(ProcessBuilder.Redirect.INHERIT).start());
    String line = other.output.readLine();
    while (line != null && !line.equals("serving")) {
      line = other.output.readLine();
    }
    if (line == null) {
      throw new IOException("the other process ended before it served");
    }
    return other;
  }

  long pid() {
    return process.pid();
  }

  /** As kill -9 does. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    process.onExit().join();
    output.close();
  }

  /** What runs in the other process: it ends when its input does. */
  static final class Holder {

    private Holder() {}

    public static void main(String[] arguments) throws IOException {
      DataFolder folder = new DataFolder(Path.of(arguments[0]));
      try (Installation held = Installation.forService(folder, new DatabaseSettings(null, 16))) {
        System.out.println(held.database().jdbc().isEmpty() ? "nothing" : "serving");
        while (System.in.read() >= 0) {
          // Nothing is said to it; it waits for the end.
        }
      }
    }
  }
}
