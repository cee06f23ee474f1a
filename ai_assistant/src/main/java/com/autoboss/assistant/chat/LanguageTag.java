package com.autoboss.assistant.chat;

import com.autoboss.assistant.refusal.Invalid;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The tag of a language, as callers send it. */
final class LanguageTag {

  private static final Pattern FORM = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}");

  private LanguageTag() {}

  /**
   * Returns the tag, or null for nothing and for {@code auto}: then each question says by itself.
   */
  static @Nullable String read(@Nullable String text) {
    if (text == null || text.isBlank() || text.strip().equalsIgnoreCase("auto")) {
      return null;
    }
    if (!FORM.matcher(text.strip()).matches()) {
      throw new Invalid("bad-language", "a language is a tag such as en, el or nb-NO");
    }
    return text.strip().replace('_', '-');
  }
}
