package com.autoboss.assistant.llm.wire;

/**
 * The JSON object within what a model says, letter by letter: thoughts, marks, fences and
 * politeness around it are dropped. Whether it is the JSON that was asked for, others judge.
 */
public final class JsonPart {

  static final String BEGIN = "<<<JSON";
  static final String END = "JSON>>>";

  private static final String THOUGHT = "<think>";
  private static final String THOUGHT_END = "</think>";

  private final boolean marked;
  private final StringBuilder before = new StringBuilder();
  private boolean begun;
  private boolean inString;
  private boolean escaped;
  private int depth;
  private boolean ended;

  /**
   * A new reply.
   *
   * @param marked whether marks were asked for
   */
  public JsonPart(boolean marked) {
    this.marked = marked;
  }

  /** Takes the next text and returns what of it, and of what was held back, is JSON. */
  public String take(String text) {
    StringBuilder json = new StringBuilder();
    for (int i = 0; i < text.length() && !ended; i++) {
      char letter = text.charAt(i);
      if (begun) {
        step(letter, json);
      } else {
        before.append(letter);
        if (letter == '{' && mayBegin()) {
          begun = true;
          step(letter, json);
        }
      }
    }
    return json.toString();
  }

  /** No more text comes: what was held back in vain for a mark may hold the JSON without it. */
  public String end() {
    if (begun) {
      return "";
    }
    String held = before.toString();
    int thought = held.lastIndexOf(THOUGHT_END);
    int from = held.indexOf('{', Math.max(0, thought));
    if (from < 0) {
      return "";
    }
    begun = true;
    StringBuilder json = new StringBuilder();
    held.substring(from).chars().takeWhile(c -> !ended).forEach(c -> step((char) c, json));
    return json.toString();
  }

  /** Whether the object is closed. */
  public boolean whole() {
    return ended;
  }

  private boolean mayBegin() {
    boolean thinking =
        before.lastIndexOf(THOUGHT) >= 0
            && before.lastIndexOf(THOUGHT_END) < before.lastIndexOf(THOUGHT);
    return !thinking && (!marked || before.lastIndexOf(BEGIN) >= 0);
  }

  private void step(char letter, StringBuilder json) {
    json.append(letter);
    if (escaped) {
      escaped = false;
    } else if (inString) {
      escaped = letter == '\\';
      inString = letter != '"';
    } else {
      switch (letter) {
        case '"' -> inString = true;
        case '{', '[' -> depth++;
        case '}', ']' -> ended = --depth == 0;
        default -> {}
      }
    }
  }
}
