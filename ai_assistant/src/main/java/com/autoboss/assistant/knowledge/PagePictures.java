package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.knowledge.reader.PagePicture;
import com.autoboss.assistant.knowledge.reader.PdfReader;
import com.autoboss.assistant.lifecycle.DataFolder;
import com.autoboss.assistant.refusal.Missing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.springframework.stereotype.Component;

/** Pictures of pages, drawn by the confined reader once and kept in a few widths. */
@Component
public class PagePictures {

  /** Widths in pixels that are drawn; what is asked for is rounded up. */
  private static final List<Integer> WIDTHS = List.of(400, 800, 1200, 1800);

  private final PdfReader reader;
  private final ContentStore contents;
  private final DataFolder folder;

  PagePictures(PdfReader reader, ContentStore contents, DataFolder folder) {
    this.reader = reader;
    this.contents = contents;
    this.folder = folder;
  }

  /** Throws {@link Missing} for a document that has text alone. */
  Picture get(String sha256, int page, int width) {
    if (!contents.isPdf(sha256)) {
      throw new Missing("no-picture", "this manual has no pictures of its pages, only their text");
    }
    int drawn = WIDTHS.stream().filter(known -> known >= width).findFirst().orElse(1800);
    Path file = folder.pictures().resolve(sha256).resolve(page + "-" + drawn);
    try {
      if (!Files.exists(file)) {
        draw(sha256, page, drawn, file);
      }
      byte[] bytes = Files.readAllBytes(file);
      return new Picture(bytes, isPng(bytes) ? "image/png" : "image/jpeg");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void draw(String sha256, int page, int width, Path file) throws IOException {
    PagePicture picture = reader.picture(contents.path(sha256), page, width);
    Files.createDirectories(file.getParent());
    Path draft = Files.createTempFile(file.getParent(), "picture", ".part");
    Files.write(draft, picture.bytes());
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static boolean isPng(byte[] bytes) {
    return bytes.length > 1 && bytes[1] == 'P';
  }

  /**
   * A picture.
   *
   * @param bytes not to be changed
   */
  @SuppressWarnings("ArrayRecordComponent") // goes to one response and is never compared
  public record Picture(byte[] bytes, String mediaType) {}
}
