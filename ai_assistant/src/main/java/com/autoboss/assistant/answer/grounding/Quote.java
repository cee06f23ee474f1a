package com.autoboss.assistant.answer.grounding;

import com.autoboss.assistant.knowledge.ManualPassage;

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

  public String text() {
    return passage.text().substring(start, end);
  }
}
