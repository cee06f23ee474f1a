package com.autoboss.assistant.answer;

/** Recognises who wants to talk to a person instead of a program. */
final class PersonRequest {

  /** A longer text asks something beside it. */
  private static final int ALONE = 14;

  private PersonRequest() {}

  static boolean isIn(String text) {
    return AskingWords.holds(text, "PERSON");
  }

  /** Whether it asks for nothing else. */
  static boolean isAll(String text) {
    return text.strip().split("\\s+").length <= ALONE && isIn(text);
  }
}
