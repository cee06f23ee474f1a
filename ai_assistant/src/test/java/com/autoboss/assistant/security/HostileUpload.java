package com.autoboss.assistant.security;

import java.nio.file.Path;

/**
 * One upload of a trial.
 *
 * @param content the file whose bytes are sent
 * @param name the file name that is sent
 * @param expect what must become of it, in the words of the index
 */
record HostileUpload(Path content, String name, String expect) {

  /** What must become of it, by the first word that says so. */
  Ending expected() {
    String said = expect.toLowerCase(java.util.Locale.ROOT);
    if (said.contains("repair") || said.contains("rule") || said.startsWith("limit")) {
      return Ending.EITHER;
    }
    return said.startsWith("reject") ? Ending.REFUSED : Ending.PUBLISHED;
  }

  /** How an upload may end. */
  enum Ending {
    PUBLISHED,
    REFUSED,
    EITHER
  }
}
