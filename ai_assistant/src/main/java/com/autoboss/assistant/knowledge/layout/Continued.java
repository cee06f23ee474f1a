package com.autoboss.assistant.knowledge.layout;

import java.util.regex.Pattern;

/**
 * Tells addresses and part numbers that go on in the next line; they are joined as they stand,
 * hyphens included, because one letter more or less names something else.
 */
final class Continued {

  private static final Pattern ADDRESS = Pattern.compile("[(<\"“]?(?:https?://|www\\.)\\S+");

  /** Inside a path and seldom inside a word. */
  private static final Pattern PATH = Pattern.compile("[\\p{L}\\p{Nd}][^\\s/?&=_%]*[/?&=_%]\\S.*");

  private static final Pattern OPEN_ADDRESS = Pattern.compile(".*[-/?&=_%#~]");

  private static final Pattern OPEN_NUMBER =
      Pattern.compile("[(]?(?=.*\\p{Nd}|\\p{Lu}{2})[\\p{Lu}\\p{Nd}][\\p{Lu}\\p{Nd}./-]*-");

  private static final Pattern NUMBER_GOES_ON =
      Pattern.compile("(?=.*\\p{Nd})[\\p{Lu}\\p{Nd}][\\p{Lu}\\p{Nd}./-]*[.,;:)]?");

  private Continued() {}

  /** True when the next line goes on with the last word of the text. */
  static boolean in(CharSequence text, String next) {
    String last = lastWord(text);
    String first = next.split(" ", 2)[0];
    if (ADDRESS.matcher(last).matches()) {
      boolean path = PATH.matcher(first).matches() && !first.contains("://");
      boolean open = OPEN_ADDRESS.matcher(last).matches();
      boolean slash = last.endsWith("/");
      return (open && !slash) || path;
    }
    return OPEN_NUMBER.matcher(last).matches() && NUMBER_GOES_ON.matcher(first).matches();
  }

  private static String lastWord(CharSequence text) {
    int from = text.length();
    while (from > 0 && text.charAt(from - 1) != ' ') {
      from--;
    }
    return text.subSequence(from, text.length()).toString();
  }
}
