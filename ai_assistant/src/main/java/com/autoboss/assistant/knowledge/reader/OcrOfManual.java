package com.autoboss.assistant.knowledge.reader;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the pages of one manual, and remembers the language it found. Gives up on a manual
 * over which the recogniser fails again and again.
 */
final class OcrOfManual {

  /** On a page: its words were recognised in its picture. */
  static final String READ_BY_OCR = "read-by-ocr";

  /** On a page: the recogniser failed over its picture. */
  static final String OCR_FAILED = "ocr-failed";

  private static final String NO_TEXT = "no-text";
  private static final int MOST_FAILURES = 3;
  private static final Duration LONGEST = Duration.ofHours(2);

  private final OcrLanguages languages;
  private final BiFunction<Scan, List<String>, Optional<List<Hocr.Line>>> recogniser;
  private @Nullable List<String> packs;
  private final long begun = System.nanoTime();
  private int failures;

  /**
   * @param language as somebody said; null when nobody did
   */
  OcrOfManual(
      OcrLanguages languages,
      @Nullable String language,
      BiFunction<Scan, List<String>, Optional<List<Hocr.Line>>> recogniser) {
    this.languages = languages;
    this.recogniser = recogniser;
    packs = languages.named(language).orElse(null);
  }

  /** True when the rest of the manual is to stay as it is. */
  boolean givenUp() {
    return failures >= MOST_FAILURES || System.nanoTime() - begun > LONGEST.toNanos();
  }

  /** Returns the page with what its picture says; as it was where that says nothing. */
  PageContent read(PageContent page, Scan scan) {
    Optional<List<Hocr.Line>> lines = scan.drawn() ? recognised(scan) : Optional.empty();
    if (lines.isEmpty()) {
      failures++;
      return with(page, page.words(), Scan.NONE, true, OCR_FAILED);
    }
    failures = 0;
    List<Word> seen = new SeenWords(page, page.width() / scan.width()).of(lines.get());
    if (seen.isEmpty()) {
      return page;
    }
    return with(page, merged(page, seen), scan, false, READ_BY_OCR);
  }

  private Optional<List<Hocr.Line>> recognised(Scan scan) {
    List<String> known = packs;
    if (known != null) {
      return recogniser.apply(scan, known);
    }
    OcrLanguages.Choice choice = languages.fitting(tried -> recogniser.apply(scan, tried));
    packs = choice.certain() ? choice.packs() : null;
    return choice.read() ? Optional.of(choice.lines()) : recogniser.apply(scan, choice.packs());
  }

  /**
   * What is typed over a scan is read better as type. Where type and picture contradict each other,
   * nothing of the type is believed.
   */
  private static List<Word> merged(PageContent page, List<Word> seen) {
    if (!page.notices().contains(PageReading.PICTURE)) {
      return seen;
    }
    List<Word> words = new ArrayList<>(page.words());
    seen.stream()
        .filter(word -> page.words().stream().noneMatch(typed -> covers(typed, word)))
        .forEach(words::add);
    return words;
  }

  private static boolean covers(Word typed, Word seen) {
    return typed.box().contains(seen.box().middleX(), seen.box().middleY());
  }

  private static PageContent with(
      PageContent page, List<Word> words, Scan scan, boolean unread, String notice) {
    List<String> notices = new ArrayList<>(page.notices());
    if (!words.isEmpty()) {
      notices.remove(NO_TEXT);
    }
    notices.add(notice);
    return new PageContent(
        page.page(),
        page.width(),
        page.height(),
        words,
        both(page.rules(), scan.rules()),
        both(page.shades(), scan.bars()),
        page.figures(),
        unread,
        notices);
  }

  private static <T> List<T> both(List<T> some, List<T> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }
}
