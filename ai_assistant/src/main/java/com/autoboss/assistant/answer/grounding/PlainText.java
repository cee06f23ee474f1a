package com.autoboss.assistant.answer.grounding;

import java.util.Optional;
import java.util.regex.Pattern;

/** What may be shown of a model's words at all: plain sentences. */
final class PlainText {

  private static final int LONGEST = 700;

  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?i)https?:|www\\.|\\b[\\w-]+\\.(?:com|net|org|io|example|test|info|ru|cn)\\b|mailto:|javascript:|data:"
              + "|[\\w.+-]+@[\\w-]+\\.|</?[a-z!][^>]*>|!?\\[[^\\]]*]\\s*\\(|`{1,3}|\\{\\{|<\\||\\|>");

  /** Controls and signs that turn the direction of writing around. */
  private static final Pattern HIDDEN =
      Pattern.compile(
          "[\\p{Cc}\\p{Co}\\u202A-\\u202E\\u2066-\\u2069\\u200B\\uFEFF\\x{E0000}-\\x{E007F}&&[^\\n\\t]]");

  private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");

  private PlainText() {}

  /** What speaks against showing the text; empty when nothing does. */
  static Optional<Fault> fault(String text) {
    if (!LETTER_OR_DIGIT.matcher(text).find() || text.length() > LONGEST) {
      return Optional.of(Fault.UNREADABLE);
    }
    return FOREIGN.matcher(text).find() || HIDDEN.matcher(text).find()
        ? Optional.of(Fault.FOREIGN_CONTENT)
        : Optional.empty();
  }

  /** The text as it is shown: without the marks of a list or of emphasis around it. */
  static String clean(String text) {
    return text.strip()
        .replaceAll("\\*\\*|__", "")
        .replaceAll("^(?:[-*•‣]\\s+|\\d{1,2}[.)]\\s+)", "")
        .replaceAll("\\s*\\[\\d+]", "")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
