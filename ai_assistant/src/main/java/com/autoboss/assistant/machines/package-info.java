/**
 * Machines: which machine stands in front of the caller, and which model it is. A model is data,
 * never code.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "lifecycle", "refusal"})
package com.autoboss.assistant.machines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
