package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.knowledge.source.SourceFile;
import com.autoboss.assistant.refusal.Invalid;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * Tells at the door what is no manual. A name says what the sender means, the first bytes whether
 * that can be; the rest is for the confined reader.
 */
enum UploadKind {
  PDF(".pdf"),
  /** Markdown, a web page, a Word file, plain text. */
  DOCUMENT(SourceFile.ENDING);

  private static final Set<String> TEXTS = Set.of("md", "markdown", "html", "htm", "txt", "text");
  private static final int HEAD = 1 << 16;

  private final String ending;

  UploadKind(String ending) {
    this.ending = ending;
  }

  /** With which such files are kept. */
  String ending() {
    return ending;
  }

  /** Whether files of this name may be manuals. */
  static boolean isKnown(String name) {
    String ending = endingOf(name);
    return ending.equals("pdf") || ending.equals("docx") || TEXTS.contains(ending);
  }

  /** Throws {@link Invalid} for what is neither. */
  static UploadKind of(Path file, String name) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    if (head.length == 0) {
      throw new Invalid("empty-file", "the file is empty");
    }
    if (SourceFile.isPdf(file)) {
      return PDF;
    }
    String ending = endingOf(name);
    if (ending.equals("docx")) {
      return checked(head.length > 3 && head[0] == 'P' && head[1] == 'K', "not-a-word-file");
    }
    if (TEXTS.contains(ending)) {
      return checked(isText(head), "not-a-text");
    }
    if (ending.equals("zip")) {
      throw new Invalid("send-as-bundle", "send archives to /api/v1/manuals/bundle");
    }
    throw new Invalid(
        "not-a-pdf",
        "this is no PDF; send the manual as PDF, Word (docx), Markdown, HTML or text file");
  }

  private static UploadKind checked(boolean right, String code) {
    if (!right) {
      throw new Invalid(code, "what is in the file does not fit its name");
    }
    return DOCUMENT;
  }

  /** Only UTF-16 has zeros in a text, and then says so at its beginning. */
  private static boolean isText(byte[] head) {
    boolean wide = head.length > 1 && (head[0] == (byte) 0xFE || head[0] == (byte) 0xFF);
    for (byte each : head) {
      if (each == 0 && !wide) {
        return false;
      }
    }
    return true;
  }

  private static String endingOf(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
