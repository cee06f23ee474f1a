/**
 * Photos: pictures that somebody takes of a machine, kept with the message that they came with. For
 * people: the assistant does not look at them. What comes in is hostile until it is taken apart and
 * put together again without its metadata.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "lifecycle", "refusal"})
package com.autoboss.assistant.photos;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
