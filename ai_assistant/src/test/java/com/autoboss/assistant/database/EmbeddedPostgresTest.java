package com.autoboss.assistant.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One installation goes through the faults of its life, each of which must leave its rows alone.
 */
class EmbeddedPostgresTest {

  private static final Path FOLDER = Path.of("target/embedded-postgres-test").toAbsolutePath();
  private static final Path DATABASE = FOLDER.resolve("postgresql");

  @BeforeAll
  static void beginWithOneRow() throws IOException, SQLException {
    Modes.deleteTree(FOLDER);
    try (EmbeddedPostgres server = EmbeddedPostgres.start(DATABASE, List.of())) {
      Rows.add(server.url());
    }
  }

  @AfterAll
  static void leaveNothing() throws IOException {
    Modes.deleteTree(FOLDER);
  }

  @Test
  void shouldKeepRowsAndPortFromStartToStart() throws SQLException {
    try (EmbeddedPostgres first = EmbeddedPostgres.start(DATABASE, List.of());
        var rows = new Rows(first.url())) {
      assertThat(rows.count()).isPositive();
      assertThat(first.url().jdbc()).isEqualTo(portOf(DATABASE));
    }
  }

  @Test
  void shouldBeDurableAndAskForThePasswordOnLoopbackOnly() throws SQLException {
    try (EmbeddedPostgres server = EmbeddedPostgres.start(DATABASE, List.of());
        var rows = new Rows(server.url())) {
      assertThat(rows.setting("fsync")).isEqualTo("on");
      assertThat(rows.setting("synchronous_commit")).isEqualTo("on");
      assertThat(rows.setting("data_checksums")).isEqualTo("on");
      assertThat(rows.setting("listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(rows.setting("password_encryption")).isEqualTo("scram-sha-256");
      assertThat(Rows.refusesPassword(server.url(), "wrong")).isTrue();
    }
  }

  @Test
  void shouldServeAgainByItselfAfterItsServerWasKilled() throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start(DATABASE, List.of())) {
      int before = Rows.count(server.url());
      ProcessHandle.of(Rows.postmaster(server.url())).orElseThrow().destroyForcibly();

      assertThat(Rows.awaitCount(server.url())).isEqualTo(before);
    }
  }

  @Test
  void shouldUnpackAgainWhenUnpackingWasKilled() throws Exception {
    removePrograms();
    Files.createDirectories(DATABASE.resolve("unpack.tmp/bin"));
    Files.writeString(DATABASE.resolve("unpack.tmp/bin/postgres"), "half a program");

    assertThat(countAfterStart()).isPositive();
    assertThat(DATABASE.resolve("unpack.tmp")).doesNotExist();
  }

  @Test
  void shouldMakeDataAgainWhenMakingItWasKilled(@TempDir Path elsewhere) throws Exception {
    Files.createDirectories(elsewhere.resolve("cluster/data.tmp/base"));
    Files.writeString(elsewhere.resolve("cluster/data.tmp/PG_VERSION"), "18");

    try (EmbeddedPostgres server = EmbeddedPostgres.start(elsewhere, List.of())) {
      Rows.add(server.url());
      assertThat(Rows.count(server.url())).isEqualTo(1);
    }
  }

  @Test
  void shouldServeBelowFolderThatOnlyItsOwnerMayPass(@TempDir Path home) throws Exception {
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));

    try (EmbeddedPostgres server = EmbeddedPostgres.start(home.resolve("data"), List.of())) {
      Rows.add(server.url());
      assertThat(Rows.count(server.url())).isEqualTo(1);
    }
  }

  @Test
  void shouldTakeAndRememberAnotherPortWhenSomethingForeignHasIt() throws Exception {
    String before = portOf(DATABASE);
    int port = URI.create(before.substring("jdbc:".length())).getPort();
    try (ServerSocket foreign = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      assertThat(foreign.isBound()).isTrue();
      assertThat(countAfterStart()).isPositive();
    }
    assertThat(portOf(DATABASE)).isNotEqualTo(before);
  }

  private int countAfterStart() throws SQLException {
    try (EmbeddedPostgres server = EmbeddedPostgres.start(DATABASE, List.of())) {
      return Rows.count(server.url());
    }
  }

  private void removePrograms() throws IOException {
    try (var entries = Files.newDirectoryStream(DATABASE, "programs-*")) {
      for (Path entry : entries) {
        Modes.deleteTree(entry);
      }
    }
  }

  private static String portOf(Path folder) {
    try {
      return new Cluster(folder).url().jdbc();
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }
}
