package com.autoboss.assistant;

import com.autoboss.assistant.cli.CommandLineMain;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The real service in a process of its own, so that it can be killed. */
public final class ServiceProcess implements AutoCloseable {

  private final Process process;
  private final BufferedReader output;

  private ServiceProcess(Process process) {
    this.process = process;
    this.output = process.inputReader();
  }

  public static ServiceProcess start(Path data) throws IOException {
    return start(CommandLineMain.class, data, Map.of());
  }

  /**
   * Starts it from another main class, which takes the arguments of {@code serve}.
   *
   * @param settings environment variables
   */
  public static ServiceProcess start(Class<?> main, Path data, Map<String, String> settings)
      throws IOException {
    return new ServiceProcess(
        run(main, settings, "serve", "--port", "0", "--data", data.toString()));
  }

  /** A bearer token of the installation. */
  public static String token(Path data, String role) throws IOException {
    return token(data, role, Map.of());
  }

  /** As above, with these environment variables. */
  public static String token(Path data, String role, Map<String, String> settings)
      throws IOException {
    Process process =
        run(
            CommandLineMain.class,
            settings,
            "token",
            "--role",
            role,
            "--ttl",
            "1d",
            "--data",
            data.toString());
    try (BufferedReader lines = process.inputReader()) {
      return String.valueOf(lines.readLine()).strip();
    }
  }

  /** Waits until it says that it is ready; returns its address. */
  public URI ready() throws IOException {
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith("ready ")) {
        return URI.create(line.substring("ready ".length()));
      }
    }
    throw new IOException("the service ended before it was ready");
  }

  /** As kill -9 does, after this time; returns when it is gone. */
  public void killAfter(long milliseconds) throws InterruptedException {
    process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
  }

  /** Asks it to stop, as the system does when it goes down. */
  public void terminate() {
    process.destroy();
  }

  /** Returns when it has ended by itself. */
  public void awaitEnd() throws InterruptedException {
    process.waitFor();
  }

  /** Processor time so far. */
  public double cpuSeconds() {
    return process.info().totalCpuDuration().map(time -> time.toNanos() / 1e9).orElse(0.0);
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** What is left in its heap after a collection. */
  public double heapMegabytes() throws IOException {
    tool("GC.run");
    Matcher used =
        Pattern.compile("(?:DefNew|Tenured).*?used (\\d+)K").matcher(tool("GC.heap_info"));
    return used.results().mapToLong(found -> Long.parseLong(found.group(1))).sum() / 1024.0;
  }

  /** The most memory that was ever resident. */
  public long largestMegabytes() throws IOException {
    return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .sum();
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }

  private String tool(String command) throws IOException {
    String program = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    Process tool = new ProcessBuilder(program, Long.toString(process.pid()), command).start();
    try (BufferedReader lines = tool.inputReader()) {
      return lines.lines().collect(Collectors.joining("\n"));
    }
  }

  private static Process run(Class<?> main, Map<String, String> settings, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx256m");
    command.add("-XX:+UseSerialGC");
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-XX:+ExitOnOutOfMemoryError");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-Dassistant.home=" + Path.of("..").toAbsolutePath().normalize());
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(settings);
    return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }
}
