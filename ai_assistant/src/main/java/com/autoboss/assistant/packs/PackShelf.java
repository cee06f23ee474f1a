package com.autoboss.assistant.packs;

import com.autoboss.assistant.lifecycle.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Packs as files, so that one that broke off can be fetched on. They can be made again at any time;
 * the ones not asked for longest make room.
 */
@Component
class PackShelf {

  private static final int MOST = 20;

  private final Path folder;
  private final Clock clock;

  // One at a time: drawing pages is work, and whoever waits mostly waits for the same pack.
  private final ReentrantLock making = new ReentrantLock();

  PackShelf(DataFolder data, Clock clock) {
    this.folder = data.packs();
    this.clock = clock;
  }

  /** The file of this mark; made now when it is not there. */
  Path file(String mark, Maker maker) {
    Path file = folder.resolve(mark + ".zip");
    try {
      if (!Files.exists(file)) {
        making.lock();
        try {
          make(file, maker);
        } finally {
          making.unlock();
        }
      }
      Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
      return file;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void make(Path file, Maker maker) throws IOException {
    if (Files.exists(file)) {
      return;
    }
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, "pack", ".part");
    try {
      maker.make(draft);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
    makeRoom();
  }

  private void makeRoom() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> old =
          files
              .sorted(Comparator.comparing(PackShelf::lastAskedFor).reversed())
              .skip(MOST)
              .toList();
      for (Path file : old) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static FileTime lastAskedFor(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException gone) {
      return FileTime.fromMillis(0);
    }
  }

  /** Writes a pack to a place. */
  interface Maker {
    void make(Path path) throws IOException;
  }
}
