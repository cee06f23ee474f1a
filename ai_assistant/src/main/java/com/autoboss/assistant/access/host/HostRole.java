package com.autoboss.assistant.access.host;

import java.util.Locale;

/** What somebody is in the host application. */
public enum HostRole {
  USER,
  ADMIN,
  SUPER_ADMIN;

  /**
   * Reads the host's word.
   *
   * @throws IllegalArgumentException for a word that is not one of the three: whoever the host adds
   *     one day has no rights here before somebody has thought about them
   */
  public static HostRole read(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
