package com.autoboss.assistant.support;

import org.jspecify.annotations.Nullable;

/**
 * What becomes different in a ticket; null leaves what was there.
 *
 * @param assignee id of a person of the maker, ours or the host's
 */
public record TicketChange(
    TicketText text,
    @Nullable TicketState state,
    @Nullable Priority priority,
    @Nullable String assignee) {}
