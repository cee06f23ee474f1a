package com.autoboss.assistant.compat;

import org.jspecify.annotations.Nullable;

/** What clients of guided troubleshooting send. */
record UserFeedback(
    @Nullable String stepId, @Nullable String userFeedback, @Nullable String language) {}
