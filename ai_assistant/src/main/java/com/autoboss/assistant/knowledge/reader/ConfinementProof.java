package com.autoboss.assistant.knowledge.reader;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shows by trying that this process is locked away: what it is not told, it can still do. Runs in
 * the child before it sees a file.
 */
final class ConfinementProof {

  private static final Path STATUS = Path.of("/proc/self/status");
  private static final Path LIMITS = Path.of("/proc/self/limits");

  private ConfinementProof() {}

  /**
   * Loads what opening a socket needs, so that afterwards it is the system that refuses and not a
   * class that cannot be initialised. To be called before the filter is set.
   */
  static void prepare() throws IOException {
    new Socket().close();
    new DatagramSocket(null).close();
  }

  /** What is missing, a sentence each; empty when nothing is. */
  static List<String> gaps() {
    List<String> gaps = new ArrayList<>();
    if (canOpenSocket()) {
      gaps.add("the reader can open sockets");
    }
    if (canSendDatagram()) {
      gaps.add("the reader can send datagrams");
    }
    if (canStartProgram()) {
      gaps.add("the reader can start programs");
    }
    status("Seccomp", "2").ifPresent(gaps::add);
    status("NoNewPrivs", "1").ifPresent(gaps::add);
    if (line(STATUS, "Uid:").startsWith("0")) {
      gaps.add("the reader runs as root");
    }
    if (line(LIMITS, "Max address space").startsWith("unlimited")) {
      gaps.add("the reader's memory is bounded by its heap alone");
    }
    return gaps;
  }

  private static boolean canOpenSocket() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), 9), 100);
      return true;
    } catch (SocketException refused) {
      return !notPermitted(refused);
    } catch (IOException other) {
      return true;
    }
  }

  private static boolean canSendDatagram() {
    try (DatagramSocket socket = new DatagramSocket()) {
      return socket.isBound();
    } catch (SocketException refused) {
      return !notPermitted(refused);
    }
  }

  private static boolean canStartProgram() {
    try {
      new ProcessBuilder("/bin/true").start().destroyForcibly();
      return true;
    } catch (IOException refused) {
      return false;
    }
  }

  private static boolean notPermitted(SocketException refused) {
    return String.valueOf(refused.getMessage()).contains("not permitted");
  }

  private static Optional<String> status(String name, String expected) {
    String found = line(STATUS, name + ":");
    return found.equals(expected)
        ? Optional.empty()
        : Optional.of("%s is %s, expected %s".formatted(name, found, expected));
  }

  private static String line(Path file, String name) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> line.startsWith(name))
          .map(line -> line.substring(name.length()).strip())
          .findFirst()
          .orElse("unknown");
    } catch (IOException unreadable) {
      return "unknown";
    }
  }
}
