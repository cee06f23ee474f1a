/** Insight: figures of use and quality, counted from what the store holds. */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "jobs"})
package com.autoboss.assistant.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
