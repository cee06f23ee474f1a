package com.autoboss.assistant.answer;

/** Why a question gets no answer. */
public enum RefusalReason {
  /** The manuals searched do not say. */
  NO_EVIDENCE,
  /** Several models are installed and nothing says which one it is. */
  MODEL_NEEDED,
  /** The named model has no manuals here. */
  MODEL_UNKNOWN,
  /** The manuals contradict each other. */
  CONFLICT,
  /** Asked to bypass a protection. */
  UNSAFE,
  /** The budget for language models is spent and quoting is not enough. */
  BUDGET
}
