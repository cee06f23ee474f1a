/**
 * Mail: localised mail to people, sent from the outbox. Nothing is sent yet: tickets and alerts
 * will be its callers.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"jobs", "lifecycle", "refusal"})
package com.autoboss.assistant.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
