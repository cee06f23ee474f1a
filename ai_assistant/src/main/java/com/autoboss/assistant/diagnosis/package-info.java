/**
 * Diagnosis: guided troubleshooting. Steps are rows of a manual's troubleshooting table and its
 * numbered steps, word for word and with their page; no language model is asked.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "access",
      "machines",
      "knowledge",
      "knowledge :: layout",
      "answer",
      "llm",
      "lifecycle",
      "refusal"
    })
package com.autoboss.assistant.diagnosis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
