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
 * @param material what the model was given to read
 */
public record Composition(
    @Nullable Boolean answered,
    int claims,
    @Nullable String model,
    @Nullable Usage usage,
    String material) {

  /** No model has replied. */
  static Composition none(String material) {
    return new Composition(null, 0, null, null, material);
  }

  /**
   * The model has read the evidence and found no answer in it. It may say so after it has made
   * claims; these are not to be trusted then.
   */
  public boolean refused() {
    return Boolean.FALSE.equals(answered);
  }
}
