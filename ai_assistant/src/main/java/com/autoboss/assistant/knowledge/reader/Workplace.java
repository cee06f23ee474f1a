package com.autoboss.assistant.knowledge.reader;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.jbig2.JBIG2ImageReaderSpi;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;

/**
 * The folders and the class path of a child. The class path holds PDFBox and this package and
 * nothing else: what is not there, a hostile file cannot bring to run. Where the child's user
 * cannot read the service's own files (a home of mode 0700), copies are laid beside its folder.
 */
final class Workplace {

  private static final Set<PosixFilePermission> FOR_OWNER =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> FOR_ALL =
      PosixFilePermissions.fromString("rwxr-xr-x");
  private static final List<Class<?>> NEEDED =
      List.of(
          ReaderProcess.class,
          PDDocument.class,
          RandomAccessRead.class,
          TrueTypeFont.class,
          JBIG2ImageReaderSpi.class,
          LogFactory.class,
          Jsoup.class,
          Parser.class,
          TablesExtension.class);

  private final Path root;

  /**
   * @param other whether the child runs as another user
   */
  Workplace(Path temporary, boolean other) throws IOException {
    Path parent = temporary.toAbsolutePath();
    if (other && !openToAll(parent)) {
      parent = Path.of(System.getProperty("java.io.tmpdir"));
    }
    Files.createDirectories(parent);
    root = Files.createTempDirectory(parent, "reader-");
    Files.setPosixFilePermissions(root, other ? FOR_ALL : FOR_OWNER);
  }

  /** A folder for one child, which alone may use it. */
  Path folder(String user) throws IOException {
    Path folder = Files.createTempDirectory(root, "child-");
    Files.setPosixFilePermissions(folder, FOR_OWNER);
    if (!user.isEmpty()) {
      Files.setAttribute(folder, "unix:uid", Integer.valueOf(user));
      Files.setAttribute(folder, "unix:gid", Integer.valueOf(user));
    }
    return folder;
  }

  String classPath(boolean other) throws IOException {
    List<String> entries = new ArrayList<>();
    for (Class<?> needed : NEEDED) {
      Path origin = origin(needed);
      entries.add((other && !openToAll(origin) ? copy(origin) : origin).toString());
    }
    return String.join(System.getProperty("path.separator"), entries);
  }

  void remove() {
    remove(root);
  }

  static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException inUse) {
      folder.toFile().deleteOnExit();
    }
  }

  /** True when every user can read it and reach it. */
  static boolean openToAll(Path path) {
    try {
      Path real = path.toRealPath();
      boolean open = Files.getPosixFilePermissions(real).contains(PosixFilePermission.OTHERS_READ);
      for (Path each = real.getParent(); open && each != null; each = each.getParent()) {
        open = Files.getPosixFilePermissions(each).contains(PosixFilePermission.OTHERS_EXECUTE);
      }
      return open;
    } catch (IOException missing) {
      return false;
    }
  }

  private static Path origin(Class<?> type) throws IOException {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    try {
      URI location = source.getLocation().toURI();
      if (!location.getScheme().equals("file")) {
        throw new IOException("the service runs from a packed jar; unpack it first");
      }
      return Path.of(location);
    } catch (URISyntaxException | NullPointerException unknown) {
      throw new IOException("no file holds " + type.getSimpleName());
    }
  }

  private Path copy(Path origin) throws IOException {
    Path target = root.resolve("classes").resolve(origin.getFileName().toString());
    if (Files.exists(target)) {
      return target;
    }
    String own = Files.isDirectory(origin) ? ReaderProcess.class.getPackageName() : "";
    Path from = origin.resolve(own.replace('.', '/'));
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = target.resolve(origin.relativize(file).toString());
        Files.createDirectories(to.toAbsolutePath().getParent());
        Files.copy(file, to);
      }
    }
    open(root.resolve("classes"));
    return target;
  }

  private static void open(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        Files.setPosixFilePermissions(file, FOR_ALL);
      }
    }
  }
}
