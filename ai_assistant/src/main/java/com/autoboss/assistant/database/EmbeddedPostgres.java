package com.autoboss.assistant.database;

import com.autoboss.assistant.lifecycle.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of this installation's own, in a folder of its own: durable, on the loopback address
 * only, behind a random password. Start takes over what an earlier process left, whether it was
 * stopped or killed.
 */
final class EmbeddedPostgres implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
  private static final long LARGEST_LOG = 4L << 20;

  private final Cluster cluster;
  private final Programs programs;
  private final DatabaseUrl url;
  private final Postmaster postmaster;

  private EmbeddedPostgres(Cluster cluster, Programs programs, List<String> settings)
      throws IOException, InterruptedException {
    this.cluster = cluster;
    this.programs = programs;
    int port = cluster.freePort();
    this.url = cluster.url();
    this.postmaster =
        new Postmaster(programs, cluster.data(), cluster.log(), arguments(port, settings));
    awaitFirstConnection();
    postmaster.keep();
  }

  /**
   * Starts the server, making it first where there is none. Returns when it accepts connections.
   *
   * @param folder only this process may use it, see {@link FolderLock}
   * @param settings further server settings, {@code name=value}
   * @throws StartRefused when the system does not allow it; the line names the reason
   */
  static EmbeddedPostgres start(Path folder, List<String> settings) {
    Cluster cluster = new Cluster(folder);
    try {
      Modes.passableFolder(folder);
      Programs programs = Programs.unpacked(folder, ServerUser.choose());
      cluster.initialise(programs);
      new Orphan(cluster.data()).end(() -> stop(cluster, programs));
      rotateLog(cluster.log());
      return serving(cluster, programs, settings);
    } catch (IOException failed) {
      throw refused(cluster, failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new StartRefused("interrupted while starting PostgreSQL", interrupted);
    }
  }

  /** Between the look at the port and its use something else may take it: then once more. */
  private static EmbeddedPostgres serving(Cluster cluster, Programs programs, List<String> settings)
      throws IOException, InterruptedException {
    try {
      return new EmbeddedPostgres(cluster, programs, settings);
    } catch (PortTaken lost) {
      return new EmbeddedPostgres(cluster, programs, settings);
    }
  }

  /** How to reach it. */
  DatabaseUrl url() {
    return url;
  }

  private static List<String> arguments(int port, List<String> settings) {
    List<String> arguments =
        new ArrayList<>(List.of("-D", Programs.here(Path.of(".")), "-p", "" + port));
    List<String> all = new ArrayList<>();
    all.add("listen_addresses=127.0.0.1");
    all.add("unix_socket_directories=");
    all.add("max_connections=40");
    all.add("shared_buffers=64MB");
    // Failing statements and their values are user text; the log of the server holds none.
    all.add("log_min_error_statement=panic");
    all.add("log_error_verbosity=terse");
    all.addAll(settings);
    all.forEach(setting -> arguments.addAll(List.of("-c", setting)));
    return arguments;
  }

  private void awaitFirstConnection() throws IOException, InterruptedException {
    while (true) {
      try (Connection connection = url.connect()) {
        LOG.debug("event=database_serving {}", connection.getMetaData().getURL());
        return;
      } catch (SQLException notYet) {
        if (postmaster.hasEnded()) {
          throw lastWords(cluster.log());
        }
        TimeUnit.MILLISECONDS.sleep(20);
      }
    }
  }

  private static IOException lastWords(Path log) throws IOException {
    List<String> lines = Files.readAllLines(log);
    String last = String.join(" | ", lines.subList(Math.max(0, lines.size() - 4), lines.size()));
    return last.contains("could not bind") ? new PortTaken(last) : new IOException(last);
  }

  private static void stop(Cluster cluster, Programs programs)
      throws IOException, InterruptedException {
    Path data = cluster.data();
    programs.run(data, "pg_ctl", List.of("stop", "-m", "fast", "-w", "-D", Programs.here(data)));
  }

  private static void rotateLog(Path log) throws IOException {
    if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
      Files.move(log, log.resolveSibling("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static StartRefused refused(Cluster cluster, IOException failed) {
    String reason = String.valueOf(failed.getMessage()).replace('\n', ' ');
    return new StartRefused(
        "the embedded PostgreSQL in %s did not start: %s; remedy that or set DATABASE_URL"
            .formatted(cluster.folder(), reason),
        failed);
  }

  /** Stops it, cutting off whoever is still connected; returns when all is on disk. */
  @Override
  public void close() {
    postmaster.expectEnd();
    try {
      stop(cluster, programs);
      postmaster.awaitEnd();
    } catch (IOException failed) {
      // Nothing is lost: the next start recovers from the write-ahead log.
      LOG.warn("event=database_stop_failed {}", failed.getMessage());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Something foreign listens on the port that was just free. */
  private static final class PortTaken extends IOException {

    private static final long serialVersionUID = 1L;

    PortTaken(String message) {
      super(message);
    }
  }
}
