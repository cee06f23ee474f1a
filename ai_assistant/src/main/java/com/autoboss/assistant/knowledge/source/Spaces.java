package com.autoboss.assistant.knowledge.source;

import java.util.regex.Pattern;

/** Makes text one line of visible characters. */
final class Spaces {

  private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}]+");

  // Also the marks that turn the direction of text, by which words can be shown in another order.
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}]");

  private Spaces() {}

  static String single(String text) {
    String lines = WHITE.matcher(text).replaceAll(" ");
    return UNSEEN.matcher(lines).replaceAll("").strip();
  }
}
