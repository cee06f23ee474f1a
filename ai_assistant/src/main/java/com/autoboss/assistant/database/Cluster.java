package com.autoboss.assistant.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The files of one embedded PostgreSQL: its data, the password of its only user, and its port,
 * which stays the same from start to start. All below one folder:
 *
 * <pre>
 * programs-N/     the programs, unless the server's user cannot reach them here
 * cluster/data/   the data, readable by the server's user alone
 * password  port  server.log
 * </pre>
 */
record Cluster(Path folder) {

  /** Below the range from which systems take ports for outgoing connections. */
  private static final int LOWEST_PORT = 20_000;

  private static final int PORTS = 12_000;

  Path data() {
    return folder.resolve("cluster/data");
  }

  Path log() {
    return folder.resolve("server.log");
  }

  String password() throws IOException {
    return Files.readString(folder.resolve("password"));
  }

  /** How a client of this machine reaches the server on its remembered port. */
  DatabaseUrl url() throws IOException {
    int port = Integer.parseInt(Files.readString(portFile()).strip());
    return new DatabaseUrl(
        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", password());
  }

  /** Makes the data unless it is there; a half-made one of a killed start is removed first. */
  void initialise(Programs programs) throws IOException, InterruptedException {
    if (Files.exists(data())) {
      return;
    }
    Path parent = folder.resolve("cluster");
    Files.createDirectories(parent);
    Modes.set(parent, "rwx------");
    Path draft = parent.resolve("data.tmp");
    Modes.deleteTree(draft);
    Files.createDirectory(draft);
    Modes.set(draft, "rwx------");
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    Modes.secret(folder.resolve("password"), HexFormat.of().formatHex(random));
    Path copy = parent.resolve("password.tmp");
    Files.copy(folder.resolve("password"), copy, StandardCopyOption.REPLACE_EXISTING);
    for (Path given : List.of(parent, draft, copy)) {
      programs.user().own(given);
    }
    programs.run(draft, "initdb", initdb(draft));
    Files.delete(copy);
    Files.move(draft, data(), StandardCopyOption.ATOMIC_MOVE);
  }

  private static List<String> initdb(Path draft) {
    return List.of(
        "--pgdata=" + Programs.here(draft),
        "--pwfile=../password.tmp",
        "--username=postgres",
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--locale=C",
        "--data-checksums");
  }

  /** The remembered port, or a new one when there is none yet or something foreign sits on it. */
  int freePort() throws IOException {
    if (Files.exists(portFile())) {
      int remembered = Integer.parseInt(Files.readString(portFile()).strip());
      if (isFree(remembered)) {
        return remembered;
      }
    }
    RandomGenerator random = new SecureRandom();
    int port = LOWEST_PORT + random.nextInt(PORTS);
    while (!isFree(port)) {
      port = LOWEST_PORT + random.nextInt(PORTS);
    }
    Path draft = folder.resolve("port.tmp");
    Files.writeString(draft, port + "\n");
    Files.move(draft, portFile(), StandardCopyOption.ATOMIC_MOVE);
    return port;
  }

  private Path portFile() {
    return folder.resolve("port");
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
