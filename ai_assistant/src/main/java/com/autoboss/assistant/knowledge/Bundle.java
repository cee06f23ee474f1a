package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.refusal.Invalid;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A ZIP archive of manuals. Looked through to its end before anything of it is taken: an archive in
 * which one entry is hostile is refused whole.
 */
final class Bundle implements AutoCloseable {

  private static final int MOST_ENTRIES = 500;
  private static final int MOST_TO_ONE = 200;
  private static final long SMALL = 4L << 20;
  private static final String ARCHIVES = "zip|jar|7z|rar|tar|t?gz|t?bz2?|t?xz|zst|cab|iso|arj|lzh";

  private final ZipFile zip;
  private final long mostBytes;

  private Bundle(ZipFile zip, long mostBytes) {
    this.zip = zip;
    this.mostBytes = mostBytes;
  }

  /**
   * Opens an archive. Throws {@link Invalid} with {@code bundle-broken}, {@code bundle-too-many},
   * {@code bundle-path}, {@code bundle-nested} or {@code bundle-too-large}.
   *
   * @param mostBytes of everything in it together
   */
  static Bundle open(Path file, long mostBytes) throws IOException {
    try {
      Bundle bundle = new Bundle(new ZipFile(file.toFile()), mostBytes);
      try {
        bundle.check();
        return bundle;
      } catch (IOException | RuntimeException refused) {
        bundle.close();
        throw refused;
      }
    } catch (ZipException broken) {
      throw new Invalid("bundle-broken", "the archive is damaged, encrypted or none at all");
    }
  }

  /** The files in it; folders and what systems leave behind in archives are passed over. */
  List<ZipEntry> entries() {
    List<ZipEntry> entries = new ArrayList<>();
    zip.stream()
        .filter(entry -> !entry.isDirectory() && !isLeftBehind(entry))
        .forEach(entries::add);
    return entries;
  }

  InputStream read(ZipEntry entry) throws IOException {
    return zip.getInputStream(entry);
  }

  private void check() throws IOException {
    if (zip.size() > MOST_ENTRIES) {
      throw new Invalid("bundle-too-many", "an archive has at most " + MOST_ENTRIES + " entries");
    }
    long all = 0;
    for (ZipEntry entry : zip.stream().toList()) {
      checkName(entry.getName());
      all += entry.isDirectory() ? 0 : unpacked(entry, mostBytes - all);
    }
  }

  private static void checkName(String name) {
    String plain = name.replace('\\', '/');
    if (plain.startsWith("/")
        || plain.matches("(?s)^[A-Za-z]:.*")
        || plain.indexOf('\0') >= 0
        || List.of(plain.split("/", -1)).contains("..")) {
      throw new Invalid("bundle-path", "an entry of the archive leads out of it");
    }
    if (plain.toLowerCase(Locale.ROOT).matches("(?s).*\\.(" + ARCHIVES + ")")) {
      throw new Invalid("bundle-nested", "an archive within the archive is not opened");
    }
  }

  /** Counts what comes out, whatever the archive says of it. */
  private long unpacked(ZipEntry entry, long left) throws IOException {
    long bytes = 0;
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = zip.getInputStream(entry)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        bytes += n;
        if (bytes > left || (bytes > SMALL && bytes > MOST_TO_ONE * entry.getCompressedSize())) {
          throw new Invalid("bundle-too-large", "the archive unpacks to more than a manual holds");
        }
      }
    }
    return bytes;
  }

  private static boolean isLeftBehind(ZipEntry entry) {
    return entry.getName().matches("(?s)(.*/)?(\\.[^/]*|Thumbs\\.db|desktop\\.ini)|__MACOSX/.*");
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
