package com.autoboss.assistant.answer;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words of a customer without what says who it is: addresses, telephone numbers, the serial number
 * of the machine. What a person tells of himself in a sentence stays; no program finds all of that.
 */
public final class Anonymous {

  private static final Pattern MAIL = Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+");
  private static final Pattern LINK = Pattern.compile("(?i)\\b(?:https?://|www\\.)\\S+");

  /** With the sign or the zeros of a country, as nothing in a manual is written. */
  private static final Pattern PHONE =
      Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\+|00)\\d[\\d ()./-]{5,}\\d");

  private static final String LEFT_OUT = "[…]";

  private Anonymous() {}

  /**
   * The words with a mark in the place of each such part.
   *
   * @param serial of the machine that the words are about; null when unknown
   */
  public static String words(String text, @Nullable String serial) {
    String words = MAIL.matcher(text).replaceAll(LEFT_OUT);
    words = LINK.matcher(words).replaceAll(LEFT_OUT);
    words = PHONE.matcher(words).replaceAll(LEFT_OUT);
    return serial == null || serial.isBlank()
        ? words
        : words.replaceAll("(?iu)" + Pattern.quote(serial.strip()), LEFT_OUT);
  }
}
