package com.autoboss.assistant.support;

/** Why a talk is handed over to people. */
public enum Reason {
  LOW_CONFIDENCE,
  STEPS_EXCEEDED,
  USER_REQUEST,
  EXPERT_REQUIRED,
  SAFETY_CONCERN,
  COMPLEX_ISSUE
}
