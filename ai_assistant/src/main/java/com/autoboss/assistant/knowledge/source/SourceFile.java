package com.autoboss.assistant.knowledge.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A file of one of the kinds that are no PDF, told apart by what is in it. */
public final class SourceFile {

  /** With which such files are kept, whatever they were called. */
  public static final String ENDING = ".document";

  private static final int HEAD = 2048;
  private static final int LONGEST_TEXT = 32 << 20;
  private static final Pattern WEB_PAGE =
      Pattern.compile("<(!doctype\\s+html|html|head|body)[\\s>]", Pattern.CASE_INSENSITIVE);

  private SourceFile() {}

  /** Whether it begins as a PDF does. */
  public static boolean isPdf(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(HEAD / 2), StandardCharsets.ISO_8859_1).contains("%PDF-");
    }
  }

  /**
   * Reads it and sets it on pages.
   *
   * @throws IOException when it cannot be read
   * @throws TooComplex when it holds more than a manual may
   */
  public static Typeset read(Path file) throws IOException {
    return Typesetting.of(blocks(file));
  }

  static List<SourceBlock> blocks(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    if (head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3) {
      return Docx.blocks(file);
    }
    if (Files.size(file) > LONGEST_TEXT) {
      throw new TooComplex();
    }
    String text = text(Files.readAllBytes(file));
    if (WEB_PAGE.matcher(text.substring(0, Math.min(text.length(), HEAD))).find()) {
      return HtmlSource.blocks(text);
    }
    return MarkdownSource.isMarked(text) ? MarkdownSource.blocks(text) : PlainText.blocks(text);
  }

  /** UTF-8 or UTF-16 with its mark; what is neither is taken for Windows' western code page. */
  private static String text(byte[] bytes) {
    if (bytes.length > 1 && (bytes[0] == (byte) 0xFE || bytes[0] == (byte) 0xFF)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException older) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }
}
