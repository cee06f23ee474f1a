package com.autoboss.assistant.knowledge;

import java.util.UUID;

/** Names a passage: its version and its place in that version. */
record PassageId(UUID version, int ordinal) {

  String text() {
    return version + "/" + ordinal;
  }

  static PassageId of(String text) {
    int slash = text.indexOf('/');
    return new PassageId(
        UUID.fromString(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
  }
}
