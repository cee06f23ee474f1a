package com.autoboss.assistant.knowledge.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * Has one picture read by a confined process of its own. What that process is given is a picture in
 * the plainest form there is, made by us byte for byte.
 */
final class TesseractRun {

  private static final Duration LONGEST = Duration.ofSeconds(60);

  /** A full page of small type needs a fraction of it. */
  private static final int LONGEST_ANSWER = 8 << 20;

  private final Tesseract tesseract;
  private final ChildStarter starter;
  private final Deadlines deadlines;

  TesseractRun(Tesseract tesseract, ChildStarter starter, Deadlines deadlines) {
    this.tesseract = tesseract;
    this.starter = starter;
    this.deadlines = deadlines;
  }

  /**
   * Blocks, on a thread that lives longer than the process: the process dies with it.
   *
   * @param packs language packs to read with, the likeliest first
   * @param scattered whether words stand about on it rather than in columns of text
   * @throws IOException when the process does not start, ends badly, or takes too long
   */
  List<Hocr.Line> read(Scan scan, List<String> packs, boolean scattered) throws IOException {
    try (Program program = starter.program(tesseract.command(packs, scattered));
        var _ = deadlines.after(LONGEST, program.process()::destroyForcibly)) {
      try (OutputStream out = program.process().getOutputStream()) {
        String head = "P5\n%d %d\n255\n".formatted(scan.width(), scan.height());
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(scan.grey());
      }
      byte[] answer = answer(program.process().getInputStream());
      int status = program.process().waitFor();
      if (status != 0 || answer.length == LONGEST_ANSWER) {
        throw new IOException("the recogniser ended with " + status);
      }
      return Hocr.lines(new String(answer, StandardCharsets.UTF_8));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped", stopped);
    }
  }

  private static byte[] answer(InputStream in) throws IOException {
    return in.readNBytes(LONGEST_ANSWER);
  }
}
