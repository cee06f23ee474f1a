package com.autoboss.assistant.knowledge;

import java.util.List;

/**
 * The words that stand around a passage and help to find it: where it is in the manual, what its
 * table is called.
 */
final class PassageContext {

  private static final int DEEPEST = 3;

  private PassageContext() {}

  /** The innermost headings and what else belongs to the passage, as one text. */
  static String of(List<String> section, String context) {
    List<String> inner = section.subList(Math.max(0, section.size() - DEEPEST), section.size());
    String headings = String.join(" › ", inner);
    return context.isEmpty() ? headings : headings + " › " + context;
  }
}
