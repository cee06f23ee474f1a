/** The command line: verbs, evaluation and benchmarks. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "access",
      "answer",
      "answer::grounding",
      "chat",
      "database",
      "jobs",
      "knowledge",
      "knowledge :: layout",
      "lifecycle",
      "llm",
      "machines",
      "operations",
      "refusal",
      "search",
      "search::quantity"
    })
package com.autoboss.assistant.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
