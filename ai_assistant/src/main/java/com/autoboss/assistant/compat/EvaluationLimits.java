package com.autoboss.assistant.compat;

import org.jspecify.annotations.Nullable;

/** When to hand over. */
record EvaluationLimits(
    @Nullable Double confidenceThreshold,
    @Nullable Integer maxSteps,
    @Nullable Boolean forceEscalation) {

  double threshold() {
    return confidenceThreshold == null ? 0.3 : confidenceThreshold;
  }

  int steps() {
    return maxSteps == null ? 10 : maxSteps;
  }
}
