/** Insight: usage, quality, cost, gaps. Not begun. */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "jobs"})
package com.autoboss.assistant.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
