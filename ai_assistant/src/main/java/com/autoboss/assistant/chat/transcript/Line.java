package com.autoboss.assistant.chat.transcript;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a transcript.
 *
 * @param text without line breaks
 * @param photo that is shown below it; null for none
 */
record Line(Kind kind, String text, @Nullable UUID photo) {

  /** What it is, and so how it looks. */
  enum Kind {
    TITLE(18, 0, 0),
    FACT(9, 0, 0),
    QUESTION(12, 14, 0),
    WARNING(10, 4, 0),
    ANSWER(10, 4, 0),
    SOURCE(9, 2, 14);

    private final int size;
    private final int before;
    private final int indent;

    Kind(int size, int before, int indent) {
      this.size = size;
      this.before = before;
      this.indent = indent;
    }

    /** Of the letters, in points. */
    int size() {
      return size;
    }

    /** Empty space above, in points. */
    int before() {
      return before;
    }

    /** Empty space at the side where the line begins, in points. */
    int indent() {
      return indent;
    }
  }
}
