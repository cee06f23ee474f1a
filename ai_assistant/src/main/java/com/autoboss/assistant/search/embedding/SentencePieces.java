package com.autoboss.assistant.search.embedding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a passage into pieces of about a sentence each. A question is mostly about one sentence, and
 * a vector of the whole passage says little of it.
 */
final class SentencePieces {

  /**
   * An end mark and white space before anything but a small letter or digit, or the end of a line.
   */
  private static final Pattern END =
      Pattern.compile(
          "[.!?;\\u037E؟؛。！？…]+[\"»”’)]*(?:\\s+(?![\\p{Ll}\\d])|(?<=[。！？]))|\\s*\\R\\s*");

  /** Shorter pieces, such as a number of a list or an abbreviation, stay with their neighbour. */
  private static final int SHORTEST = 40;

  private SentencePieces() {}

  /** The pieces in their order; empty when there would be one alone. */
  static List<String> of(String text) {
    List<String> pieces = new ArrayList<>();
    Matcher ends = END.matcher(text);
    int start = 0;
    while (ends.find()) {
      if (ends.end() - start >= SHORTEST && text.length() - ends.end() >= SHORTEST) {
        pieces.add(text.substring(start, ends.end()).strip());
        start = ends.end();
      }
    }
    pieces.add(text.substring(start).strip());
    return pieces.size() == 1 ? List.of() : pieces;
  }
}
