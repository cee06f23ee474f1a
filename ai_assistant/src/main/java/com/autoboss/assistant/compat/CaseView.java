package com.autoboss.assistant.compat;

import com.autoboss.assistant.support.Priority;
import com.autoboss.assistant.support.Ticket;
import com.autoboss.assistant.support.TicketComment;
import com.autoboss.assistant.support.TicketText;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as the host application's support-case page knows it.
 *
 * @param knowledgeDocId null: what was learned is not published by itself
 */
record CaseView(
    UUID id,
    String caseNumber,
    @Nullable String title,
    @Nullable String description,
    @Nullable String machineModel,
    @Nullable String machineId,
    @Nullable String symptoms,
    @Nullable String rootCause,
    @Nullable String resolution,
    String status,
    String priority,
    String organizationId,
    String createdBy,
    @Nullable String assignedTo,
    @Nullable List<String> tags,
    @Nullable List<String> relatedParts,
    @Nullable String internalNotes,
    @Nullable UUID knowledgeDocId,
    @Nullable UUID sessionId,
    Instant createdAt,
    Instant updatedAt,
    @Nullable Instant resolvedAt,
    @Nullable Instant closedAt,
    List<CaseComment> comments) {

  static CaseView of(Ticket ticket, List<TicketComment> comments) {
    TicketText text = ticket.text();
    return new CaseView(
        ticket.id(),
        ticket.caseNumber(),
        text.title(),
        text.description() == null ? "" : text.description(),
        text.machineModel(),
        text.machine(),
        text.symptoms(),
        text.rootCause(),
        text.resolution(),
        ticket.state().name().toLowerCase(Locale.ROOT),
        priority(ticket.priority()),
        ticket.people().organisation(),
        ticket.people().owner(),
        ticket.people().assignee(),
        text.tags(),
        text.relatedParts(),
        text.internalNotes(),
        null,
        ticket.conversation(),
        ticket.times().createdAt(),
        ticket.times().updatedAt(),
        ticket.times().resolvedAt(),
        ticket.times().closedAt(),
        comments.stream().map(comment -> CaseComment.of(ticket.id(), comment)).toList());
  }

  /** Cases call critical what tickets call urgent. */
  static String priority(Priority priority) {
    return priority == Priority.URGENT ? "critical" : priority.name().toLowerCase(Locale.ROOT);
  }
}
