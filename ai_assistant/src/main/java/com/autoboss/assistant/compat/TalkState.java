package com.autoboss.assistant.compat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a talk has come. */
record TalkState(
    UUID sessionId,
    @Nullable StepView currentStep,
    List<StepView> completedSteps,
    @Nullable Assessment diagnosticAssessment,
    String workflowStatus,
    boolean resolutionFound,
    @Nullable String escalationReason) {}
