package com.autoboss.assistant.support;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the interface shows of a ticket. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TicketView(
    UUID id,
    String number,
    TicketState state,
    Priority priority,
    @Nullable Reason reason,
    @Nullable String title,
    @Nullable String description,
    @Nullable String machineModel,
    @Nullable String machine,
    @Nullable String symptoms,
    @Nullable String rootCause,
    @Nullable String resolution,
    @Nullable String internalNotes,
    @Nullable List<String> tags,
    @Nullable List<String> relatedParts,
    @Nullable UUID conversationId,
    String owner,
    String organisation,
    @Nullable String assignee,
    @Nullable String callback,
    String ownerName,
    String organisationName,
    @Nullable String assigneeName,
    Instant createdAt,
    Instant updatedAt,
    @Nullable Instant resolvedAt,
    @Nullable Instant closedAt) {

  static TicketView of(Ticket ticket) {
    TicketText text = ticket.text();
    return new TicketView(
        ticket.id(),
        ticket.number(),
        ticket.state(),
        ticket.priority(),
        ticket.reason(),
        text.title(),
        text.description(),
        text.machineModel(),
        text.machine(),
        text.symptoms(),
        text.rootCause(),
        text.resolution(),
        text.internalNotes(),
        text.tags(),
        text.relatedParts(),
        ticket.conversation(),
        ticket.people().owner(),
        ticket.people().organisation(),
        ticket.people().assignee(),
        ticket.people().callback(),
        ticket.people().called().owner(),
        ticket.people().called().organisation(),
        ticket.people().called().assignee(),
        ticket.times().createdAt(),
        ticket.times().updatedAt(),
        ticket.times().resolvedAt(),
        ticket.times().closedAt());
  }
}
