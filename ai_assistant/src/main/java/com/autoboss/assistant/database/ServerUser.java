package com.autoboss.assistant.database;

import com.autoboss.assistant.lifecycle.StartRefused;
import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;

/**
 * The user that the embedded server runs as. PostgreSQL refuses to run as root, so root hands it to
 * {@code nobody}; any other user runs it as itself.
 *
 * @param prefix the command that changes to this user and ties the server to the life of this
 *     process; empty when there is no such command and none is needed
 */
record ServerUser(long uid, long gid, boolean foreign, List<String> prefix) {

  private static final String INSTEAD = "; or set DATABASE_URL";

  /**
   * Chooses the user.
   *
   * @throws StartRefused when this process is root and cannot become anybody else
   */
  static ServerUser choose() {
    UnixSystem self = new UnixSystem();
    return self.getUid() == 0 ? nobody() : own(self.getUid(), self.getGid());
  }

  private static ServerUser own(long uid, long gid) {
    List<String> tied = List.of("setpriv", "--pdeathsig=INT", "--no-new-privs");
    return new ServerUser(uid, gid, false, works(tied) ? ownSession(tied) : List.of());
  }

  private static ServerUser nobody() {
    String[] entry = passwordEntry();
    List<String> change =
        List.of(
            "setpriv",
            "--reuid=" + entry[2],
            "--regid=" + entry[3],
            "--clear-groups",
            "--no-new-privs",
            "--pdeathsig=INT");
    if (!works(change)) {
      throw new StartRefused(
          "root cannot run PostgreSQL and cannot change to user nobody: setpriv (util-linux 2.33 or newer) is missing or forbidden; start as another user"
              + INSTEAD);
    }
    return new ServerUser(
        Long.parseLong(entry[2]), Long.parseLong(entry[3]), true, ownSession(change));
  }

  private static String[] passwordEntry() {
    try (var lines = Files.lines(Path.of("/etc/passwd"))) {
      return lines
          .filter(line -> line.startsWith("nobody:"))
          .map(line -> line.split(":", -1))
          .findFirst()
          .orElseThrow(() -> new IOException("no such user"));
    } catch (IOException failed) {
      throw new StartRefused(
          "root cannot run PostgreSQL and this system has no user nobody; start as another user"
              + INSTEAD,
          failed);
    }
  }

  /** A session of its own keeps Ctrl-C in the terminal from the server: it is stopped in order. */
  private static List<String> ownSession(List<String> prefix) {
    List<String> whole = new ArrayList<>(prefix);
    if (works(List.of("setsid"))) {
      whole.addFirst("setsid");
    }
    return List.copyOf(whole);
  }

  private static boolean works(List<String> prefix) {
    List<String> command = new ArrayList<>(prefix);
    command.add("true");
    try {
      ProcessBuilder probe = new ProcessBuilder(command).redirectErrorStream(true);
      return probe.redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
    } catch (IOException missing) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Gives a file or folder to this user. */
  void own(Path path) throws IOException {
    if (foreign) {
      Files.setAttribute(path, "unix:uid", Math.toIntExact(uid));
      Files.setAttribute(path, "unix:gid", Math.toIntExact(gid));
    }
  }

  /** Says whether this user may pass the folder and every folder above it. */
  boolean passes(Path folder) throws IOException {
    for (Path step = folder; foreign && step != null; step = step.getParent()) {
      if (Files.exists(step)
          && !Files.getPosixFilePermissions(step).contains(PosixFilePermission.OTHERS_EXECUTE)) {
        return false;
      }
    }
    return true;
  }
}
