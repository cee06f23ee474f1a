package com.autoboss.assistant.support;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody says about a ticket.
 *
 * @param author member id, or the host's where it knows him
 * @param name how the author is called
 * @param ofMaker whether somebody of the maker says it
 * @param internal whether only people of the maker see it
 */
public record TicketComment(
    UUID id,
    String author,
    String name,
    boolean ofMaker,
    String text,
    boolean internal,
    Instant at) {}
