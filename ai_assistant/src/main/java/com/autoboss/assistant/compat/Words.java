package com.autoboss.assistant.compat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What this interface itself says to people, in their language; English where we do not speak it.
 */
final class Words {

  private static final String BUNDLE = "messages.compat";
  private static final ResourceBundle.Control NEVER_THE_MACHINES_OWN =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Words() {}

  static String in(String language, String key, Object... parameters) {
    Locale locale = Locale.of(language.replaceFirst("[-_].*", ""));
    ResourceBundle texts = ResourceBundle.getBundle(BUNDLE, locale, NEVER_THE_MACHINES_OWN);
    return new MessageFormat(texts.getString(key), Locale.ROOT).format(parameters);
  }
}
