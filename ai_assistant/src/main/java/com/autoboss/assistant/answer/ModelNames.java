package com.autoboss.assistant.answer;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Recognises the names of models in what people write: {@code v4.0}, {@code V 4,0} and {@code V4}
 * all mean V4.0 when there is no other V4.
 */
final class ModelNames {

  private static final Pattern MODEL_LIKE =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}{1,4} ?\\d+([.,]\\d+)*\\p{L}?(?![\\p{L}\\p{N}])");

  private final List<String> names;

  ModelNames(List<String> names) {
    this.names = names;
  }

  /** The models that the text names, in the order of the list. */
  List<String> in(String text) {
    String written = normal(text);
    List<String> exact = names.stream().filter(name -> holds(written, normal(name))).toList();
    return exact.isEmpty()
        ? names.stream().filter(name -> isOnlyMeaning(written, name)).toList()
        : exact;
  }

  /** Something that is written like the known names and is none of them. */
  Optional<String> strangerIn(String text) {
    Matcher matcher = MODEL_LIKE.matcher(text);
    while (matcher.find()) {
      String candidate = normal(matcher.group());
      if (names.stream().anyMatch(name -> shape(normal(name)).equals(shape(candidate)))
          && names.stream().noneMatch(name -> normal(name).equals(candidate))) {
        return Optional.of(matcher.group());
      }
    }
    return Optional.empty();
  }

  /**
   * The text without the names of models. The model is a condition of the search; as a word to look
   * for, its name only finds title pages.
   */
  String without(String text) {
    String left = text;
    for (String name : names) {
      left = asWritten(name).matcher(left).replaceAll(" ");
    }
    String clean = left.replaceAll("\\s+", " ").strip();
    return clean.isEmpty() ? text : clean;
  }

  /**
   * The name with the spaces, commas and case that people put into it; a missing {@code .0} too.
   */
  private static Pattern asWritten(String name) {
    String full = normal(name);
    boolean zero = full.endsWith(".0");
    String stem = zero ? full.substring(0, full.length() - 2) : full;
    String loose =
        stem.codePoints()
            .mapToObj(c -> c == '.' ? "[.,]" : Pattern.quote(Character.toString(c)))
            .collect(Collectors.joining("[ -]?"));
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])"
            + loose
            + (zero ? "([.,]0)?" : "")
            + "(?![\\p{L}\\p{N}]|[.,]\\d)('\\p{L}+)?",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** {@code V4} for V4.0, as long as no other name begins like that. */
  private boolean isOnlyMeaning(String written, String name) {
    String full = normal(name);
    if (!full.endsWith(".0")) {
      return false;
    }
    String stem = full.substring(0, full.length() - 2);
    boolean unique = names.stream().filter(other -> normal(other).startsWith(stem)).count() == 1;
    return unique && stem.length() > 1 && holds(written, stem);
  }

  private static boolean holds(String written, String name) {
    String edge = "[\\p{L}\\p{N}]";
    return Pattern.compile("(?<!%s)%s(?!%s|[.]\\d)".formatted(edge, Pattern.quote(name), edge))
        .matcher(written)
        .find();
  }

  /**
   * Digits become 9, the letters before the first digit stay: V4.0 and V5.2 look alike, E-17 does
   * not.
   */
  private static String shape(String normal) {
    return normal.replaceAll("\\d+", "9").replaceAll("(?<=9)\\p{L}$", "");
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("(?<=\\d),(?=\\d)", ".")
        .replaceAll("(?<![\\p{L}\\p{N}])(\\p{L}{1,2})[ -](?=\\d)", "$1");
  }
}
