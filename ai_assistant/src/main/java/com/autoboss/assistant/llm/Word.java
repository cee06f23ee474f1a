package com.autoboss.assistant.llm;

import java.util.concurrent.CompletableFuture;

/** What happens in a lane. */
sealed interface Word {

  Lane lane();

  /** A piece of the reply came. */
  record Piece(Lane lane, String text) implements Word {}

  /** It broke off and could begin anew, if what was said may be forgotten. */
  record Anew(Lane lane, CompletableFuture<Boolean> may) implements Word {}

  /** The reply ended. */
  record Replied(Lane lane, Completion completion) implements Word {}

  /** There is none. */
  record GaveUp(Lane lane, RuntimeException reason) implements Word {}
}
