package com.autoboss.assistant.compat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import com.autoboss.assistant.support.TicketComments;
import com.autoboss.assistant.support.Tickets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is said about a case of the host application's support-case page. */
@RestController
@RequestMapping("/api/ai/support-cases/{id}/comments")
class CaseCommentController {

  private final Tickets tickets;
  private final TicketComments comments;

  CaseCommentController(Tickets tickets, TicketComments comments) {
    this.tickets = tickets;
    this.comments = comments;
  }

  @PostMapping
  @Requires(Permission.ASK)
  CaseComment add(Caller caller, @PathVariable String id, @RequestBody NewComment comment) {
    UUID ticket = CaseId.of(id);
    boolean internal = Boolean.TRUE.equals(comment.isInternal());
    return CaseComment.of(ticket, comments.add(caller, ticket, comment.content(), internal, null));
  }

  /** Internal ones only for people of the maker, whatever is asked for. */
  @GetMapping
  @Requires(Permission.ASK)
  List<CaseComment> all(
      Caller caller,
      @PathVariable String id,
      @RequestParam(name = "include_internal", defaultValue = "true") boolean internalToo) {
    UUID ticket = tickets.get(caller, CaseId.of(id)).id();
    return comments.of(caller, ticket).stream()
        .filter(comment -> internalToo || !comment.internal())
        .map(comment -> CaseComment.of(ticket, comment))
        .toList();
  }

  /** What is said. */
  record NewComment(@Nullable String content, @Nullable Boolean isInternal) {}
}
