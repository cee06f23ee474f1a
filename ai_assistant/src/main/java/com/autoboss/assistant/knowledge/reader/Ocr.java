package com.autoboss.assistant.knowledge.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Recognises words in pictures of pages, one page at a time for the whole service. Without a
 * recogniser on this system it does nothing, and pages stay unread.
 */
final class Ocr implements AutoCloseable {

  private final @Nullable Tesseract tesseract;
  private final @Nullable TesseractRun run;
  private final Function<String, Optional<String>> languageOf;
  private final Deadlines deadlines = new Deadlines();

  /** One thread: it limits the memory, and what it starts is killed when it ends. */
  private final ExecutorService turns =
      Executors.newSingleThreadExecutor(
          task -> Thread.ofPlatform().name("ocr").daemon().unstarted(task));

  /**
   * @param languageOf the language of a text; empty when it is not certain
   */
  Ocr(
      @Nullable Tesseract tesseract,
      ChildStarter starter,
      Function<String, Optional<String>> languageOf) {
    this.tesseract = tesseract;
    this.languageOf = languageOf;
    run = tesseract == null ? null : new TesseractRun(tesseract, starter, deadlines);
  }

  /**
   * For the pages of one manual, in order; null when there is no recogniser.
   *
   * @param language as somebody said; null when nobody did
   */
  @Nullable OcrOfManual manual(@Nullable String language) {
    Tesseract installed = tesseract;
    return installed == null
        ? null
        : new OcrOfManual(new OcrLanguages(installed, languageOf), language, this::read);
  }

  Set<String> languages() {
    return tesseract == null ? Set.of() : tesseract.languages();
  }

  /** Empty when the recogniser failed over this picture. */
  private Optional<List<Hocr.Line>> read(Scan scan, List<String> packs, boolean scattered) {
    TesseractRun one = run;
    if (one == null) {
      return Optional.empty();
    }
    Future<List<Hocr.Line>> reading = turns.submit(() -> one.read(scan, packs, scattered));
    try {
      return Optional.of(reading.get());
    } catch (ExecutionException failed) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      reading.cancel(true);
      Thread.currentThread().interrupt();
      throw new CancellationException("stopped while recognising");
    }
  }

  @Override
  public void close() {
    turns.shutdownNow();
    deadlines.close();
  }
}
