package com.autoboss.assistant.chat;

import com.autoboss.assistant.refusal.Invalid;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text from people, made fit to keep: line breaks as one newline, control characters gone, halves
 * of characters replaced.
 */
final class CleanText {

  private static final int LONGEST_QUESTION = 4000;
  private static final int LONGEST_TITLE = 200;
  private static final int TITLE_FROM_QUESTION = 80;

  private static final Pattern LINE_BREAK = Pattern.compile("\\R");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
  private static final Pattern HALF = Pattern.compile("\\p{Cs}");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private CleanText() {}

  static String question(@Nullable String text) {
    String clean = text == null ? "" : clean(text);
    if (clean.isBlank()) {
      throw new Invalid("question-empty", "the question has no text");
    }
    int length = clean.codePointCount(0, clean.length());
    if (length > LONGEST_QUESTION) {
      throw new Invalid(
          "question-too-long",
          "the question has %d characters; at most %d are read"
              .formatted(length, LONGEST_QUESTION));
    }
    return clean;
  }

  /** A name for a conversation; null when nothing is given. */
  static @Nullable String title(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String clean = oneLine(text);
    if (clean.codePointCount(0, clean.length()) > LONGEST_TITLE) {
      throw new Invalid("title-too-long", "a title has at most " + LONGEST_TITLE + " characters");
    }
    return clean;
  }

  /** The beginning of a question, as a name for its conversation. */
  static String titleFrom(String question) {
    String line = oneLine(question);
    return line.codePointCount(0, line.length()) <= TITLE_FROM_QUESTION
        ? line
        : line.substring(0, line.offsetByCodePoints(0, TITLE_FROM_QUESTION - 1)) + "…";
  }

  static String clean(String text) {
    String lines = LINE_BREAK.matcher(text).replaceAll("\n");
    String whole = HALF.matcher(lines).replaceAll("\uFFFD");
    return CONTROL.matcher(whole).replaceAll("").strip();
  }

  private static String oneLine(String text) {
    return BLANKS.matcher(clean(text)).replaceAll(" ");
  }
}
