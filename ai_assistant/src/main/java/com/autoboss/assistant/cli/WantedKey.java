package com.autoboss.assistant.cli;

import com.autoboss.assistant.access.Role;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Whose token.
 *
 * @param organisation by name; null for the usual one of the role
 * @param member by name; null for one named like the role
 */
record WantedKey(
    Role role, @Nullable String organisation, @Nullable String member, Duration lifetime) {}
