/**
 * Answers: from a question to statements that each cite manual, page, place and quote, or to a
 * refusal that says why.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "access",
      "machines",
      "search",
      "search::quantity",
      "search::text",
      "llm",
      "knowledge",
      "knowledge::layout",
      "lifecycle",
      "refusal"
    })
package com.autoboss.assistant.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
