package com.autoboss.assistant.support;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The ticket of a talk, as whoever handed it over sees it beside the answers. */
@RestController
class TalkTicketController {

  private final Tickets tickets;
  private final TicketComments comments;
  private final EscalationSettings settings;

  TalkTicketController(Tickets tickets, TicketComments comments, EscalationSettings settings) {
    this.tickets = tickets;
    this.comments = comments;
    this.settings = settings;
  }

  @GetMapping("/api/v1/conversations/{id}/ticket")
  @Requires(Permission.ASK)
  Beside get(Caller caller, @PathVariable UUID id) {
    Ticket ticket = tickets.ofTalk(caller, id);
    return new Beside(
        TicketView.of(ticket), comments.open(caller, ticket.id()), settings.contacts());
  }

  /** How the ticket stands, what was said, and whom one may call; nothing internal. */
  record Beside(
      @JsonUnwrapped TicketView ticket, List<TicketComment> comments, List<Contact> contacts) {}
}
