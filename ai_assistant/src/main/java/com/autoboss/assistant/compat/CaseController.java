package com.autoboss.assistant.compat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import com.autoboss.assistant.chat.Conversation;
import com.autoboss.assistant.chat.Conversations;
import com.autoboss.assistant.refusal.Invalid;
import com.autoboss.assistant.support.NewTicket;
import com.autoboss.assistant.support.Priority;
import com.autoboss.assistant.support.Ticket;
import com.autoboss.assistant.support.TicketChange;
import com.autoboss.assistant.support.TicketComments;
import com.autoboss.assistant.support.TicketState;
import com.autoboss.assistant.support.TicketText;
import com.autoboss.assistant.support.TicketWords;
import com.autoboss.assistant.support.Tickets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One case of the host application's support-case page. */
@RestController
@RequestMapping("/api/ai/support-cases")
class CaseController {

  private final Tickets tickets;
  private final TicketComments comments;
  private final Conversations conversations;

  CaseController(Tickets tickets, TicketComments comments, Conversations conversations) {
    this.tickets = tickets;
    this.comments = comments;
    this.conversations = conversations;
  }

  /** With a session that is not the caller's, the case is opened without it. */
  @PostMapping
  @Requires(Permission.ASK)
  CaseView open(Caller caller, @RequestBody CaseBody body) {
    if (body.title() == null || body.description() == null) {
      throw new Invalid("case-incomplete", "a case needs a title and a description");
    }
    UUID talk =
        ChatSession.id(body.sessionId())
            .flatMap(id -> conversations.find(caller, id))
            .map(Conversation::id)
            .orElse(null);
    Priority given = TicketWords.priority(body.priority());
    Priority priority = given == null ? Priority.MEDIUM : given;
    return view(caller, tickets.open(caller, new NewTicket(body.text(), priority, talk, null)));
  }

  @GetMapping("/{id}")
  @Requires(Permission.ASK)
  CaseView get(Caller caller, @PathVariable String id) {
    return view(caller, tickets.get(caller, CaseId.of(id)));
  }

  @PutMapping("/{id}")
  @Requires(Permission.ASK)
  CaseView change(Caller caller, @PathVariable String id, @RequestBody CaseBody body) {
    return view(caller, tickets.change(caller, CaseId.of(id), body.change()));
  }

  @PostMapping("/{id}/resolve")
  @Requires(Permission.ASK)
  CaseView resolve(Caller caller, @PathVariable String id, @RequestBody Resolution resolution) {
    UUID ticket = tickets.get(caller, CaseId.of(id)).id();
    return view(caller, tickets.change(caller, ticket, resolution.change()));
  }

  private CaseView view(Caller caller, Ticket ticket) {
    return CaseView.of(ticket, comments.of(caller, ticket.id()));
  }

  /** What it was and what helped. */
  record Resolution(
      @Nullable String rootCause, @Nullable String resolution, @Nullable String internalNotes) {

    TicketChange change() {
      if (rootCause == null || resolution == null) {
        throw new Invalid("resolution-incomplete", "give root_cause and resolution");
      }
      TicketText text =
          new TicketText(
              null, null, null, null, null, rootCause, resolution, internalNotes, null, null);
      return new TicketChange(text, TicketState.RESOLVED, null, null);
    }
  }
}
