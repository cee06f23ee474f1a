/** Operations: is it well? Health, readiness, and later checklist, backup, retention. */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "jobs", "mail", "lifecycle", "refusal"})
package com.autoboss.assistant.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
