/**
 * Diagnosis: procedures (symptom, causes, checks, remedy) and guided troubleshooting. Not begun.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "access",
      "machines",
      "knowledge",
      "answer",
      "llm",
      "lifecycle",
      "refusal"
    })
package com.autoboss.assistant.diagnosis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
