package com.autoboss.assistant.compat;

import com.autoboss.assistant.diagnosis.GuidedStep;
import java.util.UUID;

/** A step in the form of an answer. */
record Next(
    String response,
    UUID sessionId,
    String modelUsed,
    int tokensUsed,
    double responseTime,
    boolean success,
    String messageType,
    StepData stepData) {

  static Next of(Guide guide, GuidedStep step, String language) {
    return new Next(
        StepData.text(step, language),
        guide.turn().conversation(),
        "none",
        0,
        0,
        true,
        "diagnostic_step",
        StepData.of(guide.turn(), step));
  }
}
