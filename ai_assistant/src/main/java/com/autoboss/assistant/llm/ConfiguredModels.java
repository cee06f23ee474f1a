package com.autoboss.assistant.llm;

import org.jspecify.annotations.Nullable;

/**
 * Which language models the installation is set up to ask.
 *
 * @param primary null where answers are quotations
 * @param fallback asked when the primary one fails; null without one
 * @param mostTokens of a reply; 0 without a model
 */
public record ConfiguredModels(
    @Nullable String primary, @Nullable String fallback, int mostTokens, double temperature) {

  static ConfiguredModels of(LlmSettings settings) {
    if (settings.key() == null) {
      return new ConfiguredModels(null, null, 0, 0);
    }
    Double temperature = settings.manner().temperature();
    return new ConfiguredModels(
        settings.models().getFirst(),
        settings.models().size() > 1 ? settings.models().get(1) : null,
        settings.limits().mostTokens(),
        temperature == null ? 0 : temperature);
  }
}
