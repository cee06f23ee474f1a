package com.autoboss.assistant.knowledge.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which language packs a manual is read with. When nobody says which language it is in, its first
 * page is read once for each script; what was recognised best tells the language.
 */
final class OcrLanguages {

  private static final String ENGLISH = "eng";

  /**
   * A language for each script; Latin ones are near enough to each other to be told apart by it.
   */
  private static final List<String> SCRIPTS = List.of(ENGLISH, "ell", "ara", "rus");

  private static final Set<String> OTHER_LETTERS =
      Set.of("ell", "ara", "rus", "bul", "ukr", "srp", "heb", "fas", "urd", "hin", "tha");

  /** So much of it certain, and the script is the right one. */
  private static final double RIGHT = 0.85;

  private static final int ENOUGH_LETTERS = 60;

  private final Tesseract tesseract;
  private final Function<String, Optional<String>> languageOf;

  /** Reads a picture with these packs; empty when that fails. */
  interface Attempt {
    Optional<List<Hocr.Line>> with(List<String> packs);
  }

  OcrLanguages(Tesseract tesseract, Function<String, Optional<String>> languageOf) {
    this.tesseract = tesseract;
    this.languageOf = languageOf;
  }

  /** The packs for a language that somebody named; empty when it is not installed. */
  Optional<List<String>> named(@Nullable String language) {
    return language == null ? Optional.empty() : tesseract.pack(language).map(this::withEnglish);
  }

  /** The packs for the language of this text; for Latin letters when it is not certain. */
  List<String> of(String text) {
    return languageOf
        .apply(text)
        .flatMap(tesseract::pack)
        .map(this::withEnglish)
        .orElseGet(() -> List.of(candidates().getFirst()));
  }

  /**
   * Packs, and what they were tried on.
   *
   * @param script the pack with which the lines were read
   * @param lines what was read for the trial
   * @param certain whether that tells anything about the rest of the manual
   */
  record Choice(List<String> packs, String script, List<Hocr.Line> lines, boolean certain) {

    /** The lines do not have to be read again. */
    boolean read() {
      return !certain || packs.equals(List.of(script));
    }
  }

  /** The packs that fit what this picture shows. */
  Choice fitting(Attempt attempt) {
    List<Hocr.Line> best = List.of();
    String script = "";
    for (String each : candidates()) {
      List<Hocr.Line> lines = attempt.with(List.of(each)).orElse(List.of());
      if (SeenWords.certainLetters(lines) > SeenWords.certainLetters(best)) {
        best = lines;
        script = each;
      }
      if (SeenWords.certainLetters(lines) >= ENOUGH_LETTERS && SeenWords.certain(lines) >= RIGHT) {
        break;
      }
    }
    if (SeenWords.certainLetters(best) < ENOUGH_LETTERS) {
      return new Choice(List.of(), script, best, false);
    }
    String pack = languageOf.apply(text(best)).flatMap(tesseract::pack).orElse(script);
    return new Choice(withEnglish(pack), script, best, true);
  }

  private List<String> candidates() {
    List<String> installed =
        new ArrayList<>(SCRIPTS.stream().filter(tesseract.packs()::contains).toList());
    return installed.isEmpty() ? List.of(tesseract.languages().iterator().next()) : installed;
  }

  /** Where the letters are others, part numbers and names in Latin ones stand between them. */
  private List<String> withEnglish(String pack) {
    boolean both = OTHER_LETTERS.contains(pack) && tesseract.packs().contains(ENGLISH);
    return both ? List.of(pack, ENGLISH) : List.of(pack);
  }

  private static String text(List<Hocr.Line> lines) {
    return lines.stream()
        .flatMap(line -> line.words().stream())
        .map(Hocr.Seen::text)
        .collect(Collectors.joining(" "));
  }
}
