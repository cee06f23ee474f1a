package com.autoboss.assistant.llm.wire;

import java.nio.charset.StandardCharsets;

/**
 * Tokens of a call as the endpoint counts them.
 *
 * @param prompt read, cached ones included
 * @param cached of these, from the endpoint's cache
 * @param reply written
 */
public record Tokens(long prompt, long cached, long reply) {

  /** What an endpoint puts around the messages, and what we say about the form of the reply. */
  static final long FRAME = 160;

  private static final int BYTES_A_TOKEN = 3;

  /** Our own count: a third of the bytes, above what tokenizers find in most languages. */
  public static long count(String text) {
    return Math.ceilDiv(bound(text), BYTES_A_TOKEN);
  }

  /** A token is at least one byte. */
  static long bound(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
