package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.refusal.Invalid;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells at the door what is no PDF. Readers allow up to 1,024 bytes before the signature (ISO
 * 32000-1, annex H.3).
 */
final class PdfSignature {

  private static final int WINDOW = 1024 + 5;

  private PdfSignature() {}

  static void check(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(WINDOW);
    }
    if (head.length == 0) {
      throw new Invalid("empty-file", "the file is empty");
    }
    if (!new String(head, StandardCharsets.ISO_8859_1).contains("%PDF-")) {
      throw new Invalid("not-a-pdf", "this is no PDF; send the manual as a PDF file");
    }
  }
}
