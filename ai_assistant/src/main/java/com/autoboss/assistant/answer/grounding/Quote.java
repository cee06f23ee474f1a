package com.autoboss.assistant.answer.grounding;

import com.autoboss.assistant.knowledge.ManualPassage;
import java.util.Optional;

/**
 * Words of a manual that answer: a part of a passage, as printed.
 *
 * @param start first character in the passage's text
 * @param end after the last
 */
public record Quote(ManualPassage passage, int start, int end) {

  public static Quote whole(ManualPassage passage) {
    return new Quote(passage, 0, passage.text().length());
  }

  /** These words of the passage, as printed; empty when they do not stand in it. */
  public static Optional<Quote> of(ManualPassage passage, String words) {
    int start = passage.text().indexOf(words);
    return start < 0
        ? Optional.empty()
        : Optional.of(new Quote(passage, start, start + words.length()));
  }

  public String text() {
    return passage.text().substring(start, end);
  }
}
