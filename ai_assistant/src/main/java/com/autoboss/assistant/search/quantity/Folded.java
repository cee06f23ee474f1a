package com.autoboss.assistant.search.quantity;

/**
 * A text made comparable character by character, so that places in it are places in the original:
 * European digits, one hyphen, one space, one kind of decimal sign.
 */
final class Folded {

  private Folded() {}

  static String of(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(fold(text.charAt(i)));
    }
    return folded.toString();
  }

  private static char fold(char c) {
    if (c < 128) {
      return c;
    }
    if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
      return (char) ('0' + Character.digit(c, 10));
    }
    return switch (c) {
      case '\u066B' -> '.';
      case '\u066C', '\u2019' -> '\'';
      case '\u066A' -> '%';
      case '\u060C' -> ',';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      case '\u00A0', '\u2007', '\u2009', '\u200A', '\u202F' -> ' ';
      case '\u00BA', '\u02DA' -> '°';
      case '\u2126' -> 'Ω';
      case '\u00B5' -> 'μ';
      case '\u22C5', '\u2219', '\u2022' -> '·';
      default -> c;
    };
  }
}
