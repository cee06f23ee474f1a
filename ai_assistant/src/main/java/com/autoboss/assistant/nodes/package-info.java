/**
 * Nodes: several processes on one database tell each other that something has changed. A message is
 * only a hint where to look; what is lost is found a little later by the clock.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "lifecycle"})
package com.autoboss.assistant.nodes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
