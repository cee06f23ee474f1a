package com.autoboss.assistant.chat.transcript;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The words around what was said, in one of our languages. */
final class Words {

  static final List<String> LANGUAGES = List.of("en", "el", "ar", "es", "tr", "no");

  private static final ResourceBundle.Control EXACT =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final String language;
  private final ResourceBundle texts;

  private Words(String language) {
    this.language = language;
    this.texts = ResourceBundle.getBundle("messages.transcript", Locale.of(language), EXACT);
  }

  /** English for null and where we do not speak it. */
  static Words in(@Nullable String tag) {
    String language = tag == null ? "en" : tag.toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
    String ours = language.replaceFirst("^n[bn]$", "no");
    return new Words(LANGUAGES.contains(ours) ? ours : "en");
  }

  boolean fromRightToLeft() {
    return language.equals("ar");
  }

  String text(String key, Object... parameters) {
    return new MessageFormat(texts.getString(key), Locale.ROOT).format(parameters);
  }
}
