package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.lifecycle.DataFolder;
import com.autoboss.assistant.refusal.Invalid;
import com.autoboss.assistant.refusal.Unavailable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * The originals, each under the SHA-256 of its bytes: what was received can always be shown to be
 * what is kept. A file is there whole or not at all.
 */
@Component
class ContentStore {

  private final DataFolder folder;
  private final UploadLimits limits;

  ContentStore(DataFolder folder, UploadLimits limits) {
    this.folder = folder;
    this.limits = limits;
  }

  /** Where the content of this hash lies. */
  Path path(String sha256) {
    Path document = path(sha256, UploadKind.DOCUMENT);
    return Files.exists(document) ? document : path(sha256, UploadKind.PDF);
  }

  /** Whether it is a PDF, of which pictures can be drawn. */
  boolean isPdf(String sha256) {
    return !Files.exists(path(sha256, UploadKind.DOCUMENT));
  }

  private Path path(String sha256, UploadKind kind) {
    return folder.content().resolve(sha256.substring(0, 2)).resolve(sha256 + kind.ending());
  }

  /**
   * Keeps what the stream holds. Throws {@link Invalid} for what is too large, empty or no manual,
   * and then keeps nothing.
   *
   * @param name as the sender calls it
   */
  Content keep(InputStream stream, String name) {
    try {
      Files.createDirectories(folder.temporary());
      Path draft = Files.createTempFile(folder.temporary(), "upload", ".part");
      try {
        Content content = copy(stream, draft);
        place(draft, path(content.sha256(), UploadKind.of(draft, name)));
        return content;
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException failure) {
      throw new Unavailable("upload-not-kept", "the file could not be kept; nothing was stored");
    }
  }

  /** Removes content that nothing refers to any more. */
  void remove(String sha256) throws IOException {
    for (UploadKind kind : UploadKind.values()) {
      Files.deleteIfExists(path(sha256, kind));
    }
  }

  private Content copy(InputStream stream, Path draft) throws IOException {
    MessageDigest digest = sha256();
    long bytes = 0;
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = new DigestInputStream(stream, digest);
        OutputStream out = Files.newOutputStream(draft)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        bytes += n;
        if (bytes > limits.largestFile().toBytes()) {
          throw new Invalid(
              "too-large",
              "a manual has at most %d MB".formatted(limits.largestFile().toMegabytes()));
        }
        out.write(buffer, 0, n);
      }
    }
    return new Content(HexFormat.of().formatHex(digest.digest()), bytes);
  }

  /**
   * Flushed before it gets its name, and the name flushed too: an accepted upload survives the
   * power cut.
   */
  private static void place(Path draft, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    try (FileChannel file = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      file.force(true);
    }
    Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    try (FileChannel parent = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
      parent.force(true);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /**
   * What was kept.
   *
   * @param sha256 in hexadecimal
   */
  record Content(String sha256, long bytes) {}
}
