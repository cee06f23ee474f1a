package com.autoboss.assistant.knowledge.reader;

import com.autoboss.assistant.knowledge.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads PDF files in child processes that are confined before they see the first byte.
 *
 * <p>Safe for use by many threads; callers beyond the number of children wait their turn. A child
 * that crashes, hangs or outgrows its limits harms nobody: it is ended and replaced.
 */
public final class PdfReader implements AutoCloseable {

  /** Readers in general allow so much before the signature. */
  private static final int SIGNATURE_WITHIN = 1024;

  private final ReaderSettings settings;
  private final ChildPool pool;
  private final Ocr ocr;

  /** Reads scanned pages, where this system has a recogniser, without knowing any language. */
  public PdfReader(ReaderSettings settings) {
    this(settings, text -> Optional.empty());
  }

  /**
   * @param languageOf the language of a text as a primary tag; empty when it is not certain
   */
  public PdfReader(ReaderSettings settings, Function<String, Optional<String>> languageOf) {
    this.settings = settings;
    this.pool = new ChildPool(settings);
    Optional<Tesseract> recogniser = settings.ocr() ? Tesseract.installed() : Optional.empty();
    this.ocr = new Ocr(recogniser.orElse(null), pool.starter(), languageOf);
  }

  /** Reads a manual in an unknown language. */
  public ManualFacts read(Path pdf, PageSink sink) {
    return read(pdf, null, sink);
  }

  /**
   * Reads a manual, handing over its pages in order. While words are recognised in the picture of a
   * page, the child is free for others.
   *
   * @param language primary tag of the language it is in; null when nobody said
   * @throws UnreadableManual when the file cannot be read, at any page
   */
  public ManualFacts read(Path pdf, @Nullable String language, PageSink sink) {
    check(pdf);
    OcrOfManual eyes = ocr.manual(language);
    Reading reading = new Reading(pdf, sink, settings, eyes == null ? Look.TYPE : Look.PICTURES);
    ManualFacts facts = pool.call(reading);
    for (Reading.Unread page = reading.unread(); page != null; page = reading.unread()) {
      reading.taken(eyes == null ? page.page() : eyes.read(page.page(), page.scan()));
      reading.look(eyes == null ? Look.TYPE : eyes.look());
      facts = pool.call(reading);
    }
    return facts;
  }

  /**
   * Draws a page.
   *
   * @param page counted from 1
   * @param width in pixels; the height follows
   * @throws UnreadableManual when the file cannot be read or the page cannot be drawn
   */
  public PagePicture picture(Path pdf, int page, int width) {
    check(pdf);
    return pool.call(child -> {
      child.open(pdf, settings.perPage());
      child.send(Frame.Type.DRAW, page, Math.clamp(width, 1, Caps.PICTURE_WIDTH));
      Frame picture = child.receive(Frame.Type.PICTURE, settings.perPage());
      return child.decode(picture, Payloads::readPicture);
    });
  }

  /**
   * The languages in which words are recognised in scanned pages, as the recogniser names them;
   * empty when this system has no recogniser.
   */
  public Set<String> ocrLanguages() {
    return ocr.languages();
  }

  /** How well the children are locked away; starts one when none has run yet. */
  public Confinement confinement() {
    return pool.confinement();
  }

  /** Ends every child. */
  @Override
  public void close() {
    ocr.close();
    pool.close();
  }

  private void check(Path pdf) {
    try {
      long size = Files.size(pdf);
      if (size == 0) {
        throw new UnreadableManual(Reason.EMPTY_FILE);
      }
      if (size > settings.largestFile()) {
        throw new UnreadableManual(
            Reason.TOO_LARGE,
            "the file has %d bytes; at most %d are read".formatted(size, settings.largestFile()));
      }
      if (!signed(pdf) && !pdf.toString().endsWith(SourceFile.ENDING)) {
        throw new UnreadableManual(Reason.NOT_A_PDF);
      }
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static boolean signed(Path pdf) throws IOException {
    try (InputStream in = Files.newInputStream(pdf)) {
      byte[] head = in.readNBytes(SIGNATURE_WITHIN);
      return new String(head, StandardCharsets.ISO_8859_1).contains("%PDF-");
    }
  }
}
