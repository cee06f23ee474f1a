package com.autoboss.assistant.search.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text before it is divided into words: one form for every way of writing the same. */
public final class Normal {

  /** Thin and unbreakable spaces, and apostrophes, between groups of three digits. */
  private static final Pattern GROUPING =
      Pattern.compile("(?<=\\d)[\\u00A0\\u2009\\u202F\\u2019'](?=\\d{3}(?!\\d))");

  private static final Pattern DECIMAL_COMMA = Pattern.compile("(?<=\\d)[,\\u066B](?=\\d)");
  private static final Pattern HYPHENS = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE58\\uFE63]");

  private Normal() {}

  /**
   * NFKC with European digits; digit groups joined, decimals with a point, every hyphen and dash
   * alike. Both sides of a comparison must come through here.
   */
  public static String form(String text) {
    String joined = GROUPING.matcher(text).replaceAll("");
    String plain = Normalizer.normalize(joined, Normalizer.Form.NFKC);
    return HYPHENS.matcher(decimalPoint(digits(plain))).replaceAll("-");
  }

  private static String decimalPoint(String text) {
    return DECIMAL_COMMA.matcher(text).replaceAll(".");
  }

  private static String digits(String text) {
    StringBuilder european = new StringBuilder(text.length());
    text.codePoints()
        .map(c ->
            c > 127 && Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER
                ? '0' + Character.digit(c, 10)
                : c)
        .forEach(european::appendCodePoint);
    return european.toString();
  }
}
