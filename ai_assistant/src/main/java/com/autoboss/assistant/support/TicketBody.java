package com.autoboss.assistant.support;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A ticket as it is sent; what is absent is taken from the talk, or stays. */
record TicketBody(
    @Nullable UUID conversationId,
    @Nullable String title,
    @Nullable String description,
    @JsonAlias("model") @Nullable String machineModel,
    @JsonAlias("machine_id") @Nullable String machine,
    @Nullable String symptoms,
    @Nullable String rootCause,
    @Nullable String resolution,
    @Nullable String internalNotes,
    @Nullable List<String> tags,
    @Nullable List<String> relatedParts,
    @Nullable String priority,
    @Nullable String reason,
    @Nullable String callback,
    @Nullable String state,
    @Nullable String assignee) {

  NewTicket newTicket(@Nullable String key) {
    Priority given = TicketWords.priority(priority);
    return new NewTicket(
        text(),
        given == null ? Priority.MEDIUM : given,
        conversationId,
        TicketWords.reason(reason),
        callback,
        key);
  }

  TicketChange change() {
    return new TicketChange(
        text(), TicketWords.state(state), TicketWords.priority(priority), assignee);
  }

  private TicketText text() {
    return new TicketText(
        title,
        description,
        machineModel,
        machine,
        symptoms,
        rootCause,
        resolution,
        internalNotes,
        tags,
        relatedParts);
  }
}
