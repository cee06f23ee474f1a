package com.autoboss.assistant.chat;

import com.autoboss.assistant.refusal.Invalid;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the asker says about an answer.
 *
 * @param reason one of a short list that the page offers, or any short text
 * @param text in the asker's own words; information for people, it never closes anything
 */
public record Feedback(Outcome outcome, @Nullable String reason, @Nullable String text) {

  private static final int LONGEST_REASON = 200;
  private static final int LONGEST_TEXT = 4000;

  public Feedback {
    reason = clean(reason, LONGEST_REASON);
    text = clean(text, LONGEST_TEXT);
  }

  private static @Nullable String clean(@Nullable String text, int longest) {
    String clean = text == null ? "" : CleanText.clean(text);
    if (clean.codePointCount(0, clean.length()) > longest) {
      throw new Invalid("feedback-too-long", "at most " + longest + " characters are kept");
    }
    return clean.isEmpty() ? null : clean;
  }

  /** How it went. */
  public enum Outcome {
    SOLVED,
    NOT_SOLVED,
    WRONG;

    /** The name that interfaces know. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
