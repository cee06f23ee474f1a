package com.autoboss.assistant.search;

import com.autoboss.assistant.refusal.Unavailable;

/** No vector can be made now. Becomes 503 with code {@code embedding-unavailable}. */
public final class EmbeddingUnavailable extends Unavailable {

  private static final long serialVersionUID = 1L;

  EmbeddingUnavailable(String why) {
    super("embedding-unavailable", "no vector can be made: " + why);
  }
}
