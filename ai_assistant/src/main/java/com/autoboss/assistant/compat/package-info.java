/** Compatibility API: what the existing host application calls, translated. No state of its own. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "access",
      "machines",
      "insight",
      "llm",
      "answer",
      "knowledge",
      "chat",
      "diagnosis",
      "operations",
      "search",
      "support",
      "lifecycle",
      "refusal"
    })
package com.autoboss.assistant.compat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
