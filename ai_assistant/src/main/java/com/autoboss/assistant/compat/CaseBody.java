package com.autoboss.assistant.compat;

import com.autoboss.assistant.support.TicketChange;
import com.autoboss.assistant.support.TicketText;
import com.autoboss.assistant.support.TicketWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as it is sent. Which organisation it belongs to is known by the caller, never read.
 *
 * @param assignedTo a person of the maker
 */
record CaseBody(
    @Nullable String title,
    @Nullable String description,
    @Nullable String machineModel,
    @Nullable String machineId,
    @Nullable String symptoms,
    @Nullable String rootCause,
    @Nullable String resolution,
    @Nullable String status,
    @Nullable String priority,
    @Nullable String assignedTo,
    @Nullable List<String> tags,
    @Nullable List<String> relatedParts,
    @Nullable String internalNotes,
    @Nullable String sessionId) {

  TicketText text() {
    return new TicketText(
        title,
        description,
        machineModel,
        machineId,
        symptoms,
        rootCause,
        resolution,
        internalNotes,
        tags,
        relatedParts);
  }

  TicketChange change() {
    return new TicketChange(
        text(), TicketWords.state(status), TicketWords.priority(priority), assignedTo);
  }
}
