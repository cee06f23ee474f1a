package com.autoboss.assistant.chat.transcript;

import java.text.Bidi;

/** Puts a line into the order in which it is drawn, from left to right (UAX 9). */
final class Visual {

  private static final String OPENING = "([{<«";
  private static final String CLOSING = ")]}>»";

  private Visual() {}

  /**
   * Returns the line as it is drawn.
   *
   * @param shaped as {@link ArabicLetters} give it, in the order of reading
   */
  static String line(String shaped, boolean fromRightToLeft) {
    Bidi bidi =
        new Bidi(
            shaped, fromRightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    int runs = bidi.getRunCount();
    byte[] levels = new byte[runs];
    String[] pieces = new String[runs];
    for (int i = 0; i < runs; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      String run = shaped.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
      pieces[i] = levels[i] % 2 == 0 ? run : reversed(run);
    }
    Bidi.reorderVisually(levels, 0, pieces, 0, runs);
    return withoutMarks(String.join("", pieces));
  }

  /** As its first letter goes; as the words around when it has none. */
  static boolean beginsAtTheRight(String text, boolean otherwise) {
    int direction =
        otherwise ? Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
    return !new Bidi(text, direction).baseIsLeftToRight();
  }

  /** Whether it only says how far a part in the other direction goes (isolates of UAX 9). */
  static boolean isMark(int code) {
    return code >= 0x2066 && code <= 0x2069;
  }

  static String withoutMarks(String text) {
    return text.codePoints()
        .filter(code -> !isMark(code))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Signs stay behind the letter that they belong to, because they are drawn over it. */
  private static String reversed(String run) {
    StringBuilder drawn = new StringBuilder();
    StringBuilder letter = new StringBuilder();
    for (int code : run.codePoints().toArray()) {
      if (Character.getType(code) != Character.NON_SPACING_MARK) {
        drawn.insert(0, letter);
        letter.setLength(0);
      }
      letter.appendCodePoint(mirrored(code));
    }
    return drawn.insert(0, letter).toString();
  }

  private static int mirrored(int code) {
    int opening = OPENING.indexOf(code);
    int closing = CLOSING.indexOf(code);
    return opening >= 0 ? CLOSING.charAt(opening) : closing >= 0 ? OPENING.charAt(closing) : code;
  }
}
