package com.autoboss.assistant.llm.wire;

/** How a reply is asked to be JSON, from the most exact form to the one that every model takes. */
public enum Form {
  /** {@code response_format: json_schema}. */
  SCHEMA,
  /** {@code response_format: json_object}, the schema in the instructions. */
  OBJECT,
  /** Plain text with marks around the JSON. */
  MARKED;

  /** The next less exact one. */
  public Form below() {
    return this == SCHEMA ? OBJECT : MARKED;
  }
}
