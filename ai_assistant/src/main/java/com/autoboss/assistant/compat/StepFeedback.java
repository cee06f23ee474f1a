package com.autoboss.assistant.compat;

import org.jspecify.annotations.Nullable;

/** What the widget sends. */
record StepFeedback(
    @Nullable String sessionId,
    @Nullable String stepId,
    @Nullable String feedback,
    @Nullable String language) {}
