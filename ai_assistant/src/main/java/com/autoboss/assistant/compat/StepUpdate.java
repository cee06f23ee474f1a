package com.autoboss.assistant.compat;

import org.jspecify.annotations.Nullable;

/** What comes after it. */
record StepUpdate(
    boolean stepUpdated, @Nullable StepView nextStep, String workflowStatus, String message) {}
