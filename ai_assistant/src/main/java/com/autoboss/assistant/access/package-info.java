/**
 * Access: who calls and what they may do. Organisations, users, roles, tokens, sessions and the
 * permission that every HTTP route carries; a route with neither a permission nor a place on the
 * list of public routes stops the start.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"jobs", "mail", "lifecycle", "refusal"})
package com.autoboss.assistant.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
