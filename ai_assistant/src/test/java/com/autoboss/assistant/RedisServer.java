package com.autoboss.assistant;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/** A real Redis on a free port, until it is closed. */
public final class RedisServer implements AutoCloseable {

  private final Process process;
  private final int port;

  private RedisServer(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts the one of the system, or the one that REDIS_SERVER names, into this empty folder. */
  public static RedisServer start(Path folder) throws Exception {
    int port = freePort();
    String program = System.getenv().getOrDefault("REDIS_SERVER", "/usr/bin/redis-server");
    Process process =
        new ProcessBuilder(
                program,
                "--port",
                Integer.toString(port),
                "--bind",
                "127.0.0.1",
                "--save",
                "",
                "--dir",
                folder.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectErrorStream(true)
            .start();
    RedisServer server = new RedisServer(process, port);
    Until.seen(server::serves, Boolean::booleanValue, Duration.ofSeconds(10));
    return server;
  }

  public String url() {
    return "redis://127.0.0.1:" + port;
  }

  /** Whether anybody has published anything. */
  public boolean hasPublished() throws IOException {
    return ask("INFO commandstats").contains("cmdstat_publish:");
  }

  private boolean serves() {
    try {
      return ask("PING").contains("PONG");
    } catch (IOException notYet) {
      return false;
    }
  }

  private String ask(String command) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      byte[] lines = (command + "\r\nQUIT\r\n").getBytes(StandardCharsets.US_ASCII);
      socket.getOutputStream().write(lines);
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
