package com.autoboss.assistant.compat;

import com.autoboss.assistant.support.TicketComment;
import java.time.Instant;
import java.util.UUID;

/** What was said about a case. */
record CaseComment(
    UUID id, UUID caseId, String authorId, String content, boolean isInternal, Instant createdAt) {

  static CaseComment of(UUID ticket, TicketComment comment) {
    return new CaseComment(
        comment.id(), ticket, comment.author(), comment.text(), comment.internal(), comment.at());
  }
}
