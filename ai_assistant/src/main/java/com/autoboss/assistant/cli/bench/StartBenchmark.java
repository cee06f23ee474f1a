package com.autoboss.assistant.cli.bench;

import com.autoboss.assistant.cli.CommandLineMain;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long the service takes from its command to its readiness, and to its end when it is told to
 * stop, on an installation of its own. The baseline is the virtual machine alone.
 */
@Command(name = "start", description = "time from the command to readiness, and to the end")
final class StartBenchmark implements Callable<Integer> {

  @Option(names = "--n", defaultValue = "5", description = "starts, after a first one")
  private int starts;

  private final List<Long> ended = new ArrayList<>();
  private long resident;

  @Override
  public Integer call() throws Exception {
    Path folder = Files.createTempDirectory("bench-start");
    try {
      long first = start(folder);
      ended.clear();
      List<Long> later = new ArrayList<>();
      List<Long> bare = new ArrayList<>();
      for (int i = 0; i < starts; i++) {
        later.add(start(folder));
        bare.add(bare());
      }
      Map<String, Object> result = new LinkedHashMap<>(Machine.describe());
      result.put("first_start", distribution(List.of(first)));
      result.put("start", distribution(later));
      result.put("end", distribution(ended));
      result.put("baseline_virtual_machine", distribution(bare));
      result.put("resident_mb", resident);
      System.out.println(JsonMapper.shared().writeValueAsString(result));
      return 0;
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private long start(Path folder) throws IOException, InterruptedException {
    List<String> command = machine();
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(CommandLineMain.class.getName(), "serve", "--port", "0"));
    command.addAll(List.of("--data", folder.toString()));
    long began = System.nanoTime();
    Process service = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (BufferedReader lines = service.inputReader()) {
      String line = lines.readLine();
      while (line != null && !line.startsWith("ready ")) {
        line = lines.readLine();
      }
      if (line == null) {
        throw new IOException("the service ended before it was ready");
      }
      long ready = System.nanoTime() - began;
      resident = Machine.residentMegabytes(service.pid()).orElse(0);
      stop(service, lines);
      return ready;
    } finally {
      service.destroyForcibly();
    }
  }

  private void stop(Process service, BufferedReader lines)
      throws IOException, InterruptedException {
    long began = System.nanoTime();
    service.destroy();
    while (lines.readLine() != null) {
      // What it says at its end must be read, or it waits.
    }
    service.waitFor();
    ended.add(System.nanoTime() - began);
  }

  private static long bare() throws IOException, InterruptedException {
    List<String> command = machine();
    command.add("-version");
    long began = System.nanoTime();
    new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
    return System.nanoTime() - began;
  }

  private static List<String> machine() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    return command;
  }

  private static Map<String, Object> distribution(List<Long> nanos) {
    return new Distribution(nanos.stream().mapToLong(Long::longValue).toArray()).toMap();
  }
}
