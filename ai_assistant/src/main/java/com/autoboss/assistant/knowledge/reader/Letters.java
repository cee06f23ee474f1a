package com.autoboss.assistant.knowledge.reader;

import java.text.Normalizer;

/**
 * Makes ordinary characters of what fonts call them: ligatures and Arabic presentation forms are
 * taken apart, control characters dropped, the bullets of symbol fonts named.
 */
final class Letters {

  private static final int SYMBOL_FONT = 0xF000;

  private Letters() {}

  /** Returns the characters to keep, in logical order; empty when there are none. */
  static String ordinary(String drawn) {
    if (drawn.length() == 1 && drawn.charAt(0) > ' ' && drawn.charAt(0) < 0x7F) {
      return drawn;
    }
    StringBuilder kept = new StringBuilder();
    drawn.codePoints().forEach(letter -> keep(letter, kept));
    return kept.toString();
  }

  /** For titles: white space made single spaces, everything else ordinary. */
  static String oneLine(String text) {
    return ordinary(text.replaceAll("\\s+", " ")).strip();
  }

  private static void keep(int letter, StringBuilder kept) {
    if (isBlank(letter)) {
      kept.append(' ');
    } else if (letter == 0xAD || letter == 0x2010 || letter == 0x2011) {
      kept.append('-'); // it was drawn, so it is a hyphen
    } else if (composed(letter)) {
      kept.append(Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC).strip());
    } else if (Character.getType(letter) == Character.PRIVATE_USE) {
      kept.append(symbol(letter));
    } else if (!dropped(letter)) {
      kept.appendCodePoint(letter);
    }
  }

  private static boolean isBlank(int letter) {
    return letter == 0xA0 || Character.isWhitespace(letter) || Character.isSpaceChar(letter);
  }

  /** Latin ligatures and Arabic presentation forms; not the superscripts, which change a number. */
  private static boolean composed(int letter) {
    return (letter >= 0xFB00 && letter <= 0xFDFF) || (letter >= 0xFE70 && letter <= 0xFEFC);
  }

  private static boolean dropped(int letter) {
    return switch (Character.getType(letter)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
      default -> letter == 0xFFFD;
    };
  }

  private static String symbol(int letter) {
    return switch (letter - SYMBOL_FONT) {
      case 0xB7, 0x6C, 0x9F -> "•";
      case 0xA7, 0x6E -> "▪";
      case 0xD8 -> "➢";
      case 0xFC -> "✓";
      case 0xB0 -> "°";
      case 0x6D -> "µ";
      case 0xB1 -> "±";
      case 0xA3 -> "≤";
      case 0xB3 -> "≥";
      case 0xE0, 0xAE -> "→";
      default -> "";
    };
  }
}
