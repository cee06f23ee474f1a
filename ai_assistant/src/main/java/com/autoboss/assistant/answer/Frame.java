package com.autoboss.assistant.answer;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The words around the quotes, in the asker's language; English where we do not speak it. */
final class Frame {

  /** Languages whose texts are complete. */
  static final List<String> LANGUAGES =
      List.of("en", "el", "ar", "es", "tr", "no", "pt", "de", "fr", "it");

  private static final String BUNDLE = "messages.answer";

  private final String language;
  private final ResourceBundle texts;

  private Frame(String language) {
    this.language = language;
    this.texts = ResourceBundle.getBundle(BUNDLE, Locale.of(language), NoFallback.CONTROL);
  }

  static Frame in(String language) {
    // Bokmål and Nynorsk come under their own tags from browsers.
    String tag = language.replaceFirst("^n[bn]\\b", "no").replaceFirst("[-_].*", "");
    return new Frame(LANGUAGES.contains(tag) ? tag : "en");
  }

  String language() {
    return language;
  }

  String text(String key, Object... parameters) {
    return new MessageFormat(texts.getString(key), Locale.ROOT).format(parameters);
  }

  /** The machine's own locale must not decide what an operator reads. */
  private static final class NoFallback extends ResourceBundle.Control {

    static final NoFallback CONTROL = new NoFallback();

    @Override
    public @Nullable Locale getFallbackLocale(String baseName, Locale locale) {
      return null;
    }
  }
}
