/**
 * Mail: letters to people. A letter is kept in the outbox in the same transaction as what it tells
 * of, and sent from there until the mail server has taken it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"lifecycle", "refusal"})
package com.autoboss.assistant.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
