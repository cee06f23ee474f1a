package com.autoboss.assistant.knowledge.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The text recogniser of the system, as Debian packages it.
 *
 * @param program its path
 * @param packs names of the language packs that are installed, for example {@code eng}
 */
record Tesseract(Path program, Set<String> packs) {

  private static final List<Path> PROGRAMS =
      List.of(Path.of("/usr/bin/tesseract"), Path.of("/usr/local/bin/tesseract"));
  private static final List<Path> FOLDERS =
      List.of(Path.of("/usr/share/tesseract-ocr"), Path.of("/usr/local/share"));
  private static final String PACK = ".traineddata";

  /** Finds out which way up the text stands; no language. */
  private static final String ORIENTATION = "osd";

  /** Empty when it is not installed, or has no language. */
  static Optional<Tesseract> installed() {
    Set<String> packs = new TreeSet<>();
    FOLDERS.forEach(folder -> packs.addAll(packs(folder)));
    return PROGRAMS.stream()
        .filter(Files::isExecutable)
        .findFirst()
        .map(program -> new Tesseract(program, packs))
        .filter(found -> !found.languages().isEmpty());
  }

  /** The packs that are languages. */
  Set<String> languages() {
    Set<String> languages = new TreeSet<>(packs);
    languages.remove(ORIENTATION);
    return languages;
  }

  /** The pack for a language; empty when it is not installed. */
  Optional<String> pack(String language) {
    String name =
        switch (language) {
          case "no", "nb", "nn" -> "nor";
          default -> Locale.of(language).getISO3Language();
        };
    return packs.contains(name) ? Optional.of(name) : Optional.empty();
  }

  /**
   * What it is told: picture from its input, words with places to its output.
   *
   * @param scattered whether words stand about on it rather than in columns of text
   */
  List<String> command(List<String> chosen, boolean scattered) {
    return List.of(
        program.toString(),
        "stdin",
        "stdout",
        "-l",
        String.join("+", chosen),
        "--psm",
        layout(scattered),
        "--dpi",
        "300",
        "hocr");
  }

  private String layout(boolean scattered) {
    if (scattered) {
      return "11";
    }
    return packs.contains(ORIENTATION) ? "1" : "3";
  }

  private static Set<String> packs(Path folder) {
    try (Stream<Path> files = Files.find(folder, 3, (path, _) -> path.toString().endsWith(PACK))) {
      Set<String> packs = new TreeSet<>();
      files
          .map(file -> file.getFileName().toString())
          .forEach(name -> packs.add(name.substring(0, name.length() - PACK.length())));
      return packs;
    } catch (IOException missing) {
      return Set.of();
    }
  }
}
