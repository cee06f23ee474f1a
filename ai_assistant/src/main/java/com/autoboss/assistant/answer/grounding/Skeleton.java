package com.autoboss.assistant.answer.grounding;

import java.text.Normalizer;

/**
 * The letters and digits of a text, each with its place in the text: what stays the same however
 * spaces, hyphens, ligatures and quotation marks are written. Signs of numbers stay.
 */
final class Skeleton {

  private final StringBuilder letters = new StringBuilder();
  private final int[] places;

  private Skeleton(String text) {
    int[] found = new int[text.length() * 4 + 1];
    for (int i = 0; i < text.length(); i++) {
      int before = letters.length();
      add(text, i);
      for (int k = before; k < letters.length() && k < found.length; k++) {
        found[k] = i;
      }
    }
    this.places = found;
  }

  static Skeleton of(String text) {
    return new Skeleton(text);
  }

  String letters() {
    return letters.toString();
  }

  /** Where this letter of the skeleton stands in the text. */
  int place(int letter) {
    return places[letter];
  }

  private void add(String text, int i) {
    char c = text.charAt(i);
    if (c < 128) {
      addAscii(text, i, c);
      return;
    }
    String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
    for (int k = 0; k < plain.length() && k < 4; k++) {
      char part = plain.charAt(k);
      if (Character.isDigit(part)) {
        letters.append((char) ('0' + Character.digit(part, 10)));
      } else if (Character.isLetter(part) && part != '\u0640') {
        letters.append(Character.toLowerCase(part));
      } else if (part == '±' || part == '°' || part == '%') {
        letters.append(part);
      }
    }
  }

  private void addAscii(String text, int i, char c) {
    boolean inNumber =
        (c == '.' || c == ',' || c == '-' || c == '/')
            && digitAt(text, i - 1)
            && digitAt(text, i + 1);
    boolean sign =
        c == '-' && digitAt(text, i + 1) && !letterAt(text, i - 1) && !digitAt(text, i - 1);
    if (Character.isLetterOrDigit(c)
        || inNumber
        || sign
        || c == '%'
        || c == '+'
        || c == '<'
        || c == '>') {
      letters.append(Character.toLowerCase(c));
    }
  }

  private static boolean digitAt(String text, int i) {
    return i >= 0 && i < text.length() && Character.isDigit(text.charAt(i));
  }

  private static boolean letterAt(String text, int i) {
    return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
  }
}
