package com.autoboss.assistant.knowledge.reader;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the pages of one manual, and remembers the language it found. Gives up on a manual
 * over which the recogniser fails again and again.
 */
final class OcrOfManual {

  /** On a page: its words were recognised in its picture. */
  static final String READ_BY_OCR = "read-by-ocr";

  /** On a page with text: words in its pictures were recognised. */
  static final String PICTURES_READ = "picture-read-by-ocr";

  /** On a page: the recogniser failed over its picture. */
  static final String OCR_FAILED = "ocr-failed";

  private static final int MOST_FAILURES = 3;
  private static final Duration LONGEST = Duration.ofHours(2);

  /** Pictures beside text are an addition: a catalogue of screens is not to hold a manual up. */
  private static final Duration LONGEST_FOR_PICTURES = Duration.ofMinutes(10);

  /** Reads a picture; empty when that fails. */
  interface Recogniser {

    /**
     * Reads it.
     *
     * @param scattered whether words stand about on it rather than in columns of text
     */
    Optional<List<Hocr.Line>> read(Scan scan, List<String> packs, boolean scattered);
  }

  private final OcrLanguages languages;
  private final Recogniser recogniser;
  private @Nullable List<String> packs;
  private final long begun = System.nanoTime();
  private long pictures;
  private int failures;

  /**
   * @param language as somebody said; null when nobody did
   */
  OcrOfManual(OcrLanguages languages, @Nullable String language, Recogniser recogniser) {
    this.languages = languages;
    this.recogniser = recogniser;
    packs = languages.named(language).orElse(null);
  }

  /** At what of the rest of the manual to look. */
  Look look() {
    if (failures >= MOST_FAILURES || System.nanoTime() - begun > LONGEST.toNanos()) {
      return Look.TYPE;
    }
    return pictures > LONGEST_FOR_PICTURES.toNanos() ? Look.SCANS : Look.PICTURES;
  }

  /** Returns the page with what its picture says; as it was where that says nothing. */
  PageContent read(PageContent page, Scan scan) {
    if (page.needsOcr()) {
      return whole(page, scan);
    }
    long start = System.nanoTime();
    try {
      return scan.drawn() ? pictures(page, scan) : page;
    } finally {
      pictures += System.nanoTime() - start;
    }
  }

  private PageContent whole(PageContent page, Scan scan) {
    Optional<List<Hocr.Line>> lines = scan.drawn() ? recognised(scan) : Optional.empty();
    if (lines.isEmpty()) {
      failures++;
      return Recognised.failed(page);
    }
    failures = 0;
    return new Recognised(page, scan).whole(lines.get());
  }

  private PageContent pictures(PageContent page, Scan scan) {
    Optional<List<Hocr.Line>> lines = recogniser.read(scan, packsBeside(page.words()), true);
    if (lines.isEmpty()) {
      failures++;
      return page;
    }
    failures = 0;
    return new Recognised(page, scan).pictures(lines.get());
  }

  /** What is typed tells the language of what stands beside it in a picture. */
  private List<String> packsBeside(List<Word> typed) {
    List<String> known = packs;
    return known != null
        ? known
        : languages.of(typed.stream().map(Word::text).collect(Collectors.joining(" ")));
  }

  private Optional<List<Hocr.Line>> recognised(Scan scan) {
    List<String> known = packs;
    if (known != null) {
      return recogniser.read(scan, known, false);
    }
    OcrLanguages.Choice choice = languages.fitting(tried -> recogniser.read(scan, tried, false));
    packs = choice.certain() ? choice.packs() : null;
    return choice.read()
        ? Optional.of(choice.lines())
        : recogniser.read(scan, choice.packs(), false);
  }
}
