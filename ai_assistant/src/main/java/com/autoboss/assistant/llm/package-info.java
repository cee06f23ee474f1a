/**
 * Language models: the only door to them, with their faults, deadlines and money. Without one,
 * answers are quotations.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "jobs", "lifecycle", "refusal"})
package com.autoboss.assistant.llm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
