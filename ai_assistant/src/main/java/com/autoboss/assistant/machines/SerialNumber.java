package com.autoboss.assistant.machines;

import java.util.Locale;

/**
 * A serial number as stamped on the nameplate. Ordered by its digits, because makers pad them
 * differently over the years.
 */
public record SerialNumber(String text) implements Comparable<SerialNumber> {

  private static final int DIGITS_OF_A_LONG = 18;

  public SerialNumber {
    text = text.strip().toUpperCase(Locale.ROOT);
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a serial number needs at least one character");
    }
  }

  @Override
  public int compareTo(SerialNumber other) {
    int byDigits = Long.compare(digits(), other.digits());
    return byDigits != 0 ? byDigits : text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }

  private long digits() {
    String digits = text.replaceAll("\\D", "");
    int end = Math.min(digits.length(), DIGITS_OF_A_LONG);
    return digits.isEmpty() ? 0 : Long.parseLong(digits, 0, end, 10);
  }
}
