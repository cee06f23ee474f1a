package com.autoboss.assistant.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.springframework.util.FileSystemUtils;

/**
 * The folders of one node's index: the one that is searched, which a small file names, and beside
 * it perhaps one that is being made to take its place.
 */
final class IndexFolders {

  private static final String SERVING = "serving";
  private static final String FIRST = "g1";
  private static final String NAME = "g\\d{1,9}";

  private final Path root;
  private final Disk disk;

  /**
   * Prepares the folders.
   *
   * @param disk how a folder is opened
   */
  IndexFolders(Path root, Disk disk) throws IOException {
    this.root = Files.createDirectories(root);
    this.disk = disk;
  }

  Directory open(Path folder) throws IOException {
    return disk.open(folder);
  }

  /** The folder that is searched. */
  Path serving() throws IOException {
    Path pointer = root.resolve(SERVING);
    String name = Files.exists(pointer) ? Files.readString(pointer).strip() : FIRST;
    return root.resolve(name.matches(NAME) ? name : FIRST);
  }

  /** The folder of the one that is being made; a new one when there is none. */
  Path next() throws IOException {
    Path serving = serving();
    List<Path> others =
        all().stream()
            .filter(each -> Files.isDirectory(each) && !each.equals(serving))
            .filter(each -> String.valueOf(each.getFileName()).matches(NAME))
            .toList();
    return others.isEmpty() ? root.resolve("g" + (number(serving) + 1)) : others.getFirst();
  }

  /** From now on this one is searched, also after a start. */
  void serve(Path folder) throws IOException {
    Path draft = root.resolve(SERVING + ".part");
    Files.writeString(draft, String.valueOf(folder.getFileName()));
    Files.move(draft, root.resolve(SERVING), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Removes everything but these folders. */
  void keepOnly(List<Path> kept) throws IOException {
    for (Path each : all()) {
      if (!kept.contains(each) && !each.endsWith(SERVING)) {
        FileSystemUtils.deleteRecursively(each);
      }
    }
  }

  private List<Path> all() throws IOException {
    try (Stream<Path> all = Files.list(root)) {
      return all.sorted().toList();
    }
  }

  /** Opens a folder for Lucene. */
  interface Disk {
    Directory open(Path folder) throws IOException;
  }

  private static int number(Path folder) {
    return Integer.parseInt(String.valueOf(folder.getFileName()).substring(1));
  }
}
