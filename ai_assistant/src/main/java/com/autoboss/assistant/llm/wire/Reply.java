package com.autoboss.assistant.llm.wire;

import org.jspecify.annotations.Nullable;

/**
 * What came back in one piece, or how a stream ended.
 *
 * @param finish how it ended
 * @param tokens as the endpoint counts them; null when it does not say
 */
public record Reply(Finish finish, @Nullable Tokens tokens) {

  /** How a reply ended. */
  public enum Finish {
    /** The model stopped by itself. */
    STOP,
    /** The token limit, the endpoint's or ours. */
    LENGTH,
    /** Something else stopped it: a filter, or nobody says what. */
    OTHER
  }
}
