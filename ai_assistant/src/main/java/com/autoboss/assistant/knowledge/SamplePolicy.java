package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.refusal.Invalid;

/**
 * Whether manuals with invented values may be here: on machines that people work with, never.
 *
 * @param allowed in development only
 */
record SamplePolicy(boolean allowed) {

  /** Throws {@link Invalid} for a sample where none may be. */
  void check(boolean sample) {
    if (sample && !allowed) {
      throw new Invalid("samples-refused", "sample manuals are refused outside development");
    }
  }
}
