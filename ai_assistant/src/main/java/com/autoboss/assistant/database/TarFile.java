package com.autoboss.assistant.database;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A plain ustar archive, read once from front to back. Holds files, folders and symbolic links;
 * anything else in it is an error. Modes come out as 0755 for folders and programs and 0644 for
 * files, whatever the umask, because the server that runs them belongs to another user.
 */
final class TarFile {

  private static final int BLOCK = 512;

  private final InputStream in;

  TarFile(InputStream in) {
    this.in = in;
  }

  /** Writes everything below the folder. */
  void unpackInto(Path folder) throws IOException {
    byte[] header = in.readNBytes(BLOCK);
    while (header.length == BLOCK && header[0] != 0) {
      String prefix = text(header, 345, 155);
      String name = (prefix.isEmpty() ? "" : prefix + "/") + text(header, 0, 100);
      Path target = folder.resolve(name).normalize();
      if (!target.startsWith(folder)) {
        throw new IOException("archive entry leaves its folder: " + name);
      }
      unpack(header, target);
      header = in.readNBytes(BLOCK);
    }
  }

  private void unpack(byte[] header, Path target) throws IOException {
    switch (header[156]) {
      case '5' -> Modes.passableFolder(target);
      case '2' -> {
        Modes.passableFolder(parent(target));
        Files.createSymbolicLink(target, Path.of(text(header, 157, 100)));
      }
      case '0', 0 -> {
        Modes.passableFolder(parent(target));
        write(target, Long.parseLong(text(header, 124, 12), 8));
        boolean program = (Integer.parseInt(text(header, 100, 8), 8) & 0100) != 0;
        Modes.set(target, program ? "rwxr-xr-x" : "rw-r--r--");
      }
      default -> throw new IOException("archive entry of unknown kind: " + target.getFileName());
    }
  }

  private void write(Path target, long size) throws IOException {
    byte[] buffer = new byte[64 * 1024];
    try (OutputStream out = Files.newOutputStream(target)) {
      for (long left = size; left > 0; ) {
        int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
        if (read < 0) {
          throw new EOFException("archive ends within " + target.getFileName());
        }
        out.write(buffer, 0, read);
        left -= read;
      }
    }
    in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
  }

  private static Path parent(Path target) throws IOException {
    Path parent = target.getParent();
    if (parent == null) {
      throw new IOException("archive entry without a folder: " + target);
    }
    return parent;
  }

  private static String text(byte[] header, int from, int length) {
    int end = from;
    while (end < from + length && header[end] != 0) {
      end++;
    }
    return new String(header, from, end - from, StandardCharsets.UTF_8).strip();
  }
}
