package com.autoboss.assistant.database;

import com.autoboss.assistant.lifecycle.DataFolder;
import com.autoboss.assistant.lifecycle.StartRefused;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The exclusive hold of one process on a data folder. The operating system drops it when the
 * process ends, however it ends; the text in the file only tells others who holds it.
 */
final class FolderLock implements AutoCloseable {

  /** Its presence also marks a folder as a data folder of this product. */
  private static final String FILE = "assistant.lock";

  /** Apart from the lock, because closing any other channel to a locked file drops its lock. */
  private static final String NOTE = "assistant.holder";

  /** What the holder is there for: a service stays, a command is soon gone. */
  enum Holder {
    SERVICE,
    COMMAND
  }

  private final DataFolder folder;
  private final FileChannel channel;

  private FolderLock(DataFolder folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /** Takes the folder, or returns nothing when another process holds it. */
  static Optional<FolderLock> take(DataFolder folder, Holder holder) {
    FileChannel channel = open(folder);
    try {
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        return Optional.empty();
      }
      Files.writeString(
          folder.root().resolve(NOTE), ProcessHandle.current().pid() + " " + holder + "\n");
      return Optional.of(new FolderLock(folder, channel));
    } catch (OverlappingFileLockException heldByThisProcess) {
      // The channel stays open: closing it would drop the lock that this process holds.
      return Optional.empty();
    } catch (IOException failed) {
      throw unusable(folder, failed);
    }
  }

  /** Says whether the holder is a command, which will soon be gone. */
  static boolean isHeldByCommand(DataFolder folder) {
    return text(folder).endsWith(Holder.COMMAND.name());
  }

  /** Says whether the folder was ever one of this product. */
  static boolean marks(DataFolder folder) {
    return Files.exists(folder.root().resolve(FILE));
  }

  static boolean isHeld(DataFolder folder) {
    Optional<FolderLock> probe = take(folder, Holder.COMMAND);
    probe.ifPresent(FolderLock::close);
    return probe.isEmpty();
  }

  /** Where the service says that it listens; not whether it still does. */
  static Optional<String> address(DataFolder folder) {
    return Optional.of(read(folder.address())).filter(address -> !address.isEmpty());
  }

  /** Removes everything in the folder but the lock itself. */
  void emptyFolder() {
    try (var entries = Files.newDirectoryStream(folder.root())) {
      for (Path entry : entries) {
        if (!entry.endsWith(FILE)) {
          Modes.deleteTree(entry);
        }
      }
    } catch (IOException failed) {
      throw unusable(folder, failed);
    }
  }

  /** The line for whoever comes second. */
  static StartRefused inUse(DataFolder folder) {
    String process = text(folder).split(" ", 2)[0];
    String address = address(folder).map(url -> ", " + url).orElse("");
    return new StartRefused(
        "this data folder is in use by process %s%s: %s"
            .formatted(process, address, folder.root()));
  }

  private static FileChannel open(DataFolder folder) {
    try {
      Files.createDirectories(folder.root());
      return FileChannel.open(
          folder.root().resolve(FILE),
          StandardOpenOption.CREATE,
          StandardOpenOption.READ,
          StandardOpenOption.WRITE);
    } catch (IOException failed) {
      throw unusable(folder, failed);
    }
  }

  private static StartRefused unusable(DataFolder folder, IOException failed) {
    return new StartRefused(
        "the data folder %s cannot be written (%s); choose another with --data"
            .formatted(folder.root(), failed.getClass().getSimpleName()),
        failed);
  }

  private static String text(DataFolder folder) {
    return read(folder.root().resolve(NOTE));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException missing) {
      return "";
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException ignored) {
      // Closing can only fail on a lock that the system has already dropped.
    }
  }
}
