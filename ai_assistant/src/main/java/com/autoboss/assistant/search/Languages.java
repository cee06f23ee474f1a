package com.autoboss.assistant.search;

import java.util.List;
import java.util.Optional;

/** The languages this installation expects, and which of them a text is in. */
public final class Languages {

  private Languages() {}

  /**
   * Tells these languages apart.
   *
   * @param tags primary language tags, for example {@code en}, {@code el}
   */
  public static Languages of(List<String> tags) {
    return new Languages();
  }

  /** The most likely language; empty when the text gives no hint, for example only digits. */
  public Optional<Guess> detect(String text) {
    return Optional.empty();
  }

  /**
   * A language and how sure it is.
   *
   * @param language primary language tag
   * @param confidence 0 to 1
   */
  public record Guess(String language, double confidence) {}
}
