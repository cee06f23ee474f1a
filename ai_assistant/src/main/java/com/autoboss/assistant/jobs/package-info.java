/**
 * Jobs: durable work in PostgreSQL. A job is accepted in the transaction of the thing it works on,
 * claimed under a lease that a heartbeat extends, and runs again when its worker dies.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"lifecycle", "refusal"})
package com.autoboss.assistant.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
