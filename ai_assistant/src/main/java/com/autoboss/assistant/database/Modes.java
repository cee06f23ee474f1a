package com.autoboss.assistant.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders with an exact mode, whatever the umask of the process. */
final class Modes {

  private Modes() {}

  static void set(Path path, String mode) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
  }

  /** Makes the folder and those above it where missing; each made one lets every user through. */
  static void passableFolder(Path folder) throws IOException {
    Path parent = folder.getParent();
    if (Files.isDirectory(folder) || parent == null) {
      return;
    }
    passableFolder(parent);
    Files.createDirectory(folder);
    set(folder, "rwxr-xr-x");
  }

  /** Writes a file that only its owner can read; nobody can see it half written. */
  static void secret(Path file, String text) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".tmp");
    Files.deleteIfExists(draft);
    Files.createFile(
        draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(draft, text);
    Files.move(draft, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
  }

  /** Removes a folder and all within; does nothing where there is none. Follows no links. */
  static void deleteTree(Path folder) throws IOException {
    if (Files.exists(folder)) {
      Files.walkFileTree(folder, new Deleting());
    }
  }
}
