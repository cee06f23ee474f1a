package com.autoboss.assistant.database;

import com.autoboss.assistant.lifecycle.DataFolder;
import com.autoboss.assistant.lifecycle.StartRefused;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The exclusive hold of one process on a data folder. The operating system drops it when the
 * process ends, however it ends; the text in the file only tells others who holds it.
 */
final class FolderLock implements AutoCloseable {

  /** Its presence also marks a folder as a data folder of this product. */
  static final String FILE = "assistant.lock";

  /** What the holder is there for: a service stays, a command is soon gone. */
  enum Holder {
    SERVICE,
    COMMAND
  }

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the folder, or returns nothing when another process holds it. */
  static Optional<FolderLock> take(DataFolder folder, Holder holder) {
    FileChannel channel = open(folder);
    try {
      FileLock lock = tried(channel);
      if (lock == null) {
        channel.close();
        return Optional.empty();
      }
      channel.truncate(0);
      String text = ProcessHandle.current().pid() + " " + holder + "\n";
      channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
      return Optional.of(new FolderLock(channel));
    } catch (IOException failed) {
      throw unusable(folder, failed);
    }
  }

  /** Says whether the holder is a service; a holder that has not yet written counts as one. */
  static boolean heldByService(DataFolder folder) {
    return !text(folder).endsWith(Holder.COMMAND.name());
  }

  /** The line for whoever comes second. */
  static StartRefused inUse(DataFolder folder) {
    String process = text(folder).split(" ", 2)[0];
    String address = read(folder.address());
    return new StartRefused(
        "this data folder is in use by process %s%s: %s"
            .formatted(process, address.isEmpty() ? "" : ", " + address, folder.root()));
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

  private static @Nullable FileLock tried(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  private static StartRefused unusable(DataFolder folder, IOException failed) {
    return new StartRefused(
        "the data folder %s cannot be written (%s); choose another with --data"
            .formatted(folder.root(), failed.getClass().getSimpleName()),
        failed);
  }

  private static String text(DataFolder folder) {
    return read(folder.root().resolve(FILE));
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
