package com.autoboss.assistant.knowledge.reader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A way to start a child, with as much taken from it as the system allows.
 *
 * @param user the number of the user it runs as; empty for the service's own
 * @param bounded with limits of the system on memory and files
 */
record Launch(String user, boolean bounded) {

  static final Map<String, String> ENVIRONMENT = Map.of("MALLOC_ARENA_MAX", "1", "LANG", "C.UTF-8");

  /** Whoever asks does not wait for a processor that reads a manual. */
  private static final String NICE = "nice";

  /** A third of the share of others, and never none: pages have deadlines. */
  private static final String RANK = "5";

  private static final String NOBODY = "65534";
  private static final List<Path> TOOLS = List.of(Path.of("/usr/bin"), Path.of("/bin"));

  /** Reserved, not used: the heap, compiled code, class space and stacks fit with room. */
  private static final String ADDRESS_SPACE = "--as=1600000000";

  private static final String LARGEST_FILE = "--fsize=2000000000";

  private static final List<String> OF_A_PROGRAM =
      List.of("--as=700000000", "--cpu=60", "--fsize=64000000", "--nofile=64", "--core=0");

  /** Small enough to begin within the limits of what comes after it. */
  private static final List<String> SMALL_MACHINE =
      List.of(
          "-Xmx16m",
          "-Xss512k",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:MaxMetaspaceSize=32m",
          "-XX:CompressedClassSpaceSize=16m",
          "-XX:ReservedCodeCacheSize=16m",
          "-XX:-UsePerfData",
          "--enable-native-access=ALL-UNNAMED");

  /** Every way that may work here, the strictest first. */
  static List<Launch> ways() {
    boolean bounded = tool("prlimit").toFile().exists();
    List<Launch> ways = new ArrayList<>();
    if (root() && tool("setpriv").toFile().exists() && javaOpenToAll()) {
      ways.add(new Launch(NOBODY, bounded));
    }
    ways.add(new Launch("", bounded));
    if (bounded) {
      ways.add(new Launch("", false));
    }
    return ways;
  }

  boolean otherUser() {
    return !user.isEmpty();
  }

  /** How the reader is started. */
  List<String> command(String classPath, Path folder) {
    List<String> command =
        new ArrayList<>(within(List.of(ADDRESS_SPACE, LARGEST_FILE, "--nofile=256", "--core=0")));
    command.add(java().toString());
    command.addAll(machine(folder));
    command.addAll(List.of("-cp", classPath, ReaderProcess.class.getName(), folder.toString()));
    return command;
  }

  /**
   * How another program is started that can do nothing but its work.
   *
   * @param arguments path of the program and what it is told
   */
  List<String> program(String classPath, Path folder, List<String> arguments) {
    List<String> command = new ArrayList<>(within(OF_A_PROGRAM));
    command.add(java().toString());
    command.addAll(SMALL_MACHINE);
    command.add("-XX:ErrorFile=" + folder.resolve("error.log"));
    command.addAll(List.of("-cp", classPath, ConfinedProgram.class.getName()));
    command.add(Long.toString(ProcessHandle.current().pid()));
    command.addAll(arguments);
    return command;
  }

  /** The limits, the rank and the user, as far as they can be had here. */
  private List<String> within(List<String> limits) {
    List<String> command = new ArrayList<>();
    if (tool(NICE).toFile().exists()) {
      command.addAll(List.of(tool(NICE).toString(), "-n", RANK));
    }
    if (bounded) {
      command.add(tool("prlimit").toString());
      command.addAll(limits);
    }
    if (otherUser()) {
      command.addAll(
          List.of(
              tool("setpriv").toString(),
              "--reuid=" + user,
              "--regid=" + user,
              "--clear-groups",
              "--no-new-privs"));
    }
    return command;
  }

  private static List<String> machine(Path folder) {
    return List.of(
        "-Xmx256m",
        "-XX:+UseSerialGC",
        // A heap that is full means a file that asks too much; there is nothing to save.
        "-XX:+ExitOnOutOfMemoryError",
        // What a large picture needed is given back before the next process starts.
        "-XX:MinHeapFreeRatio=10",
        "-XX:MaxHeapFreeRatio=20",
        "-XX:MaxMetaspaceSize=96m",
        "-XX:MaxDirectMemorySize=32m",
        "-XX:CompressedClassSpaceSize=64m",
        "-XX:ReservedCodeCacheSize=48m",
        // A child lives for a few files: code compiled quickly beats code compiled well.
        "-XX:TieredStopAtLevel=1",
        "-XX:-UsePerfData",
        "-XX:+DisableAttachMechanism",
        "-XX:ErrorFile=" + folder.resolve("error.log"),
        "--enable-native-access=ALL-UNNAMED",
        "-Djava.awt.headless=true",
        "-Djava.io.tmpdir=" + folder,
        "-Duser.home=" + folder,
        "-Dpdfbox.fontcache=" + folder,
        "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog");
  }

  private static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  private static boolean javaOpenToAll() {
    return Workplace.openToAll(java());
  }

  private static boolean root() {
    return System.getProperty("user.name", "").equals("root");
  }

  private static Path tool(String name) {
    return TOOLS.stream()
        .map(folder -> folder.resolve(name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(Path.of("/nonexistent", name));
  }
}
