/** Support: tickets, and what people answer. Not begun. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "access",
      "jobs",
      "mail",
      "chat",
      "knowledge",
      "llm",
      "lifecycle",
      "refusal"
    })
package com.autoboss.assistant.support;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
