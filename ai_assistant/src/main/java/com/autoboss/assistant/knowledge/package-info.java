/**
 * Knowledge: manuals. Received whole or not at all, read in a confined child process, divided into
 * passages that know their page and their place on it, embedded, and published in one transaction.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"access", "jobs", "machines", "search", "llm", "lifecycle", "refusal"})
package com.autoboss.assistant.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
