package com.autoboss.assistant.llm.wire;

/**
 * How a reply is asked for.
 *
 * @param form of a structured one
 * @param stream whether it comes piece by piece
 */
public record Way(Form form, boolean stream) {

  static final Way BEST = new Way(Form.SCHEMA, true);

  /** The same in a less exact form. */
  public Way lessExact() {
    return new Way(form.below(), stream);
  }

  /** The same in one piece. */
  public Way whole() {
    return new Way(form, false);
  }
}
