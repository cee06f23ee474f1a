package com.autoboss.assistant.llm;

/**
 * What a language model replied.
 *
 * @param text untrusted; when a schema was asked for, the JSON text alone, without what a model
 *     wraps around it, but neither checked against the schema nor even sure to be JSON
 * @param model name of the model that replied
 * @param ending how the reply ended
 * @param usage what it cost
 */
public record Completion(String text, String model, Ending ending, Usage usage) {

  /** Whether the model said all it wanted to say. */
  public boolean whole() {
    return ending == Ending.WHOLE;
  }

  /** The same with what all of it cost. */
  Completion costing(Usage all) {
    return new Completion(text, model, ending, all);
  }

  /** How a reply ended. */
  public enum Ending {
    /** The model stopped by itself. */
    WHOLE,
    /** Cut by the token limit. */
    CUT,
    /** The connection, the endpoint or the deadline ended it in the middle. */
    BROKEN
  }
}
