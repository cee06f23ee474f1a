package com.autoboss.assistant.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.autoboss.assistant.lifecycle.DataFolder;
import com.autoboss.assistant.lifecycle.StartRefused;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Several processes and one data folder. */
class InstallationTest {

  private static final DatabaseSettings EMBEDDED = new DatabaseSettings(null, 16);

  private static final DataFolder FOLDER = new DataFolder(Path.of("target/installation-test"));

  @BeforeAll
  @AfterAll
  static void leaveNothing() throws Exception {
    Modes.deleteTree(FOLDER.root());
  }

  @Test
  void shouldRefuseSecondServiceAndNameTheFirst() throws Exception {
    try (OtherProcess first = OtherProcess.serving(FOLDER)) {
      Files.writeString(FOLDER.address(), "http://localhost:8001");

      assertThatThrownBy(() -> Installation.forService(FOLDER, EMBEDDED))
          .isInstanceOf(StartRefused.class)
          .hasMessageContaining("in use by process " + first.pid() + ", http://localhost:8001");
    }
  }

  @Test
  void shouldReachDatabaseOfRunningServiceFromCommand() throws Exception {
    try (OtherProcess service = OtherProcess.serving(FOLDER);
        Installation command = Installation.forCommand(FOLDER, EMBEDDED)) {
      assertThat(service.pid()).isPositive();
      assertThat(Rows.postmaster(command.database())).isPositive();
    }
  }

  @Test
  void shouldKeepRowsWhenProcessWasKilled() throws Exception {
    int written;
    try (OtherProcess service = OtherProcess.serving(FOLDER)) {
      try (Installation command = Installation.forCommand(FOLDER, EMBEDDED)) {
        written = Rows.add(command.database());
      }
      service.kill();
    }
    try (Installation next = Installation.forService(FOLDER, EMBEDDED)) {
      assertThat(Rows.count(next.database())).isEqualTo(written);
    }
  }

  @Test
  void shouldKeepRowsWhenProcessAndServerWereKilled() throws Exception {
    int written;
    try (OtherProcess service = OtherProcess.serving(FOLDER)) {
      try (Installation command = Installation.forCommand(FOLDER, EMBEDDED)) {
        written = Rows.add(command.database());
        ProcessHandle server = ProcessHandle.of(Rows.postmaster(command.database())).orElseThrow();
        service.kill();
        server.destroyForcibly();
      }
    }
    try (Installation next = Installation.forService(FOLDER, EMBEDDED)) {
      assertThat(Rows.count(next.database())).isEqualTo(written);
    }
  }

  @Test
  void shouldStartDatabaseForTheTimeOfCommandWhenNothingRuns() throws Exception {
    int written;
    try (Installation command = Installation.forCommand(FOLDER, EMBEDDED)) {
      written = Rows.add(command.database());
    }
    try (Installation service = Installation.forService(FOLDER, EMBEDDED)) {
      assertThat(Rows.count(service.database())).isEqualTo(written);
    }
  }
}
