package com.autoboss.assistant.knowledge.layout;

/** What a passage is on its page. */
public enum Kind {
  HEADING,
  PARAGRAPH,
  LIST,
  STEPS,
  TABLE_ROW,
  WARNING,
  CAPTION
}
