package com.autoboss.assistant.answer;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Fault codes and part numbers in a question: letters and digits in one, like {@code E-17} or
 * {@code AB40-1234-56}. Who names a code asks about that code, and what another code means is no
 * answer.
 */
final class AskedCodes {

  private static final Pattern CODE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])\\p{Lu}{1,4}[- ]?\\d{1,5}(-\\d+)*(?![\\p{L}\\p{N}]|[.,]\\d)");

  private final List<String> codes;

  private AskedCodes(List<String> codes) {
    this.codes = codes;
  }

  static AskedCodes in(String question) {
    return new AskedCodes(
        CODE.matcher(Normalizer.normalize(question, Normalizer.Form.NFKC))
            .results()
            .map(code -> plain(code.group()))
            .distinct()
            .toList());
  }

  boolean isEmpty() {
    return codes.isEmpty();
  }

  /** Whether the text names one of the codes, however it is written. */
  boolean areIn(String text) {
    return CODE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT))
        .results()
        .anyMatch(code -> codes.contains(plain(code.group())));
  }

  private static String plain(String code) {
    return code.replaceAll("[- ]", "").toUpperCase(Locale.ROOT);
  }
}
