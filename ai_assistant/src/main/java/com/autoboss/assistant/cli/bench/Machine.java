package com.autoboss.assistant.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/** Where a benchmark ran: figures without it mean nothing. */
final class Machine {

  private static final long KILO = 1024;

  private Machine() {}

  static Map<String, Object> describe() throws IOException {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("version", version());
    map.put("cpu", cpu());
    map.put("cores", Runtime.getRuntime().availableProcessors());
    map.put("java", Runtime.version().toString());
    return map;
  }

  /** Resident memory of a process in megabytes; empty where the system does not tell. */
  static OptionalLong residentMegabytes(long process) throws IOException {
    Path status = Path.of("/proc", Long.toString(process), "status");
    if (!Files.isReadable(status)) {
      return OptionalLong.empty();
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KILO)
        .findFirst();
  }

  private static String version() {
    String version = Machine.class.getPackage().getImplementationVersion();
    return version == null ? "unpackaged" : version;
  }

  private static String cpu() throws IOException {
    Path info = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(info)) {
      return System.getProperty("os.arch");
    }
    return Files.readAllLines(info).stream()
        .filter(line -> line.startsWith("model name"))
        .map(line -> line.replaceFirst("[^:]*:\\s*", ""))
        .findFirst()
        .orElse(System.getProperty("os.arch"));
  }
}
