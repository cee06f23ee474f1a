package com.autoboss.assistant.answer.composing;

import com.autoboss.assistant.llm.Usage;
import org.jspecify.annotations.Nullable;

/**
 * How composing ended. The claims have been given away meanwhile.
 *
 * @param answered whether the model says that the evidence answers the question; null when it did
 *     not say
 * @param claims how many there were
 * @param model name of the model that replied; null when none did
 * @param usage what it cost; null when none replied
 */
public record Composition(
    @Nullable Boolean answered, int claims, @Nullable String model, @Nullable Usage usage) {

  static final Composition NONE = new Composition(null, 0, null, null);

  /** The model has read the evidence and found no answer in it. */
  public boolean refused() {
    return Boolean.FALSE.equals(answered) && claims == 0;
  }
}
