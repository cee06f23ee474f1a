package com.autoboss.assistant.packs;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP file in the making, entry by entry, that knows what went into it. */
final class PackFile implements AutoCloseable {

  // The same content makes the same file, whenever it is made.
  private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

  private final ZipOutputStream zip;
  private final List<Manifest.Entry> entries = new ArrayList<>();

  PackFile(Path path) throws IOException {
    OutputStream file = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
    this.zip = new ZipOutputStream(file);
  }

  /** Adds what the manifest is to vouch for. */
  void add(String name, byte[] content) throws IOException {
    entries.add(new Manifest.Entry(name, content.length, sha256(content)));
    addUnlisted(name, content);
  }

  /** Adds the manifest itself, or its signature. */
  void addUnlisted(String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ALWAYS);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  List<Manifest.Entry> entries() {
    return List.copyOf(entries);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
