package com.autoboss.assistant.answer.golden;

import com.autoboss.assistant.refusal.Invalid;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A golden question as an editor writes it.
 *
 * @param model id or name
 * @param page from 1
 */
public record NewGoldenQuestion(
    String text, @Nullable String language, String model, UUID manual, int page) {

  private static final int LONGEST = 1000;

  public NewGoldenQuestion {
    text = text.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      throw new Invalid("bad-question", "a question has 1 to " + LONGEST + " characters");
    }
    if (page < 1) {
      throw new Invalid("bad-page", "pages are numbered from 1");
    }
    language = primary(language);
  }

  private static @Nullable String primary(@Nullable String given) {
    if (given == null || given.isBlank()) {
      return null;
    }
    String tag = Locale.forLanguageTag(given.strip()).getLanguage();
    if (tag.isEmpty()) {
      throw new Invalid("bad-language", "expected a language tag such as en");
    }
    return tag;
  }
}
