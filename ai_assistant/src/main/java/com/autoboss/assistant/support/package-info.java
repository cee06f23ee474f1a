/**
 * Support: tickets. A talk is handed over to people of the maker with everything that was tried;
 * they take it, answer, resolve and close it, and its owner sees how it stands.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "access",
      "answer",
      "chat",
      "lifecycle",
      "machines",
      "mail",
      "photos",
      "refusal"
    })
package com.autoboss.assistant.support;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
