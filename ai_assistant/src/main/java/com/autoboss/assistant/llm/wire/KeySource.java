package com.autoboss.assistant.llm.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the key is. It never shows itself in text. */
public final class KeySource {

  private final String key;
  private final Path file;

  private KeySource(String key, Path file) {
    this.key = key;
    this.file = file;
  }

  /** A key that stays as long as the process. */
  public static KeySource fixed(String key) {
    return new KeySource(key, Path.of(""));
  }

  /** A file that is read at every request: a key written there is used at once. */
  public static KeySource in(Path file) {
    return new KeySource("", file);
  }

  String key() throws WireFault {
    String text = key.isEmpty() ? read() : key;
    // What cannot stand in a header would be quoted by the message of the failure.
    if (text.isEmpty() || !text.chars().allMatch(c -> c > ' ' && c < 127)) {
      throw new WireFault(FaultKind.KEY, "no key, or one with characters that no key has");
    }
    return text;
  }

  private String read() throws WireFault {
    try {
      return Files.readString(file).strip();
    } catch (IOException unreadable) {
      throw new WireFault(FaultKind.KEY, "the file of the key cannot be read");
    }
  }

  @Override
  public String toString() {
    return "KeySource[…]";
  }
}
