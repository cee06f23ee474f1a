package com.autoboss.assistant.compat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.OpenToKiosk;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import com.autoboss.assistant.chat.Conversation;
import com.autoboss.assistant.chat.Conversations;
import com.autoboss.assistant.refusal.Invalid;
import com.autoboss.assistant.support.EscalationSettings;
import com.autoboss.assistant.support.NewTicket;
import com.autoboss.assistant.support.Priority;
import com.autoboss.assistant.support.Reason;
import com.autoboss.assistant.support.TicketText;
import com.autoboss.assistant.support.TicketWords;
import com.autoboss.assistant.support.Tickets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Handing a talk over to people, as the existing widget does it. */
@RestController
class EscalationController {

  private final Tickets tickets;
  private final Conversations conversations;
  private final EscalationSettings settings;

  EscalationController(Tickets tickets, Conversations conversations, EscalationSettings settings) {
    this.tickets = tickets;
    this.conversations = conversations;
    this.settings = settings;
  }

  /** Sent again, it is the same ticket. */
  @PostMapping("/api/ai/sessions/{id}/escalate")
  @ResponseStatus(HttpStatus.CREATED)
  @Requires(Permission.ASK)
  @OpenToKiosk
  Escalation escalate(Caller caller, @PathVariable String id, @RequestBody Body body) {
    Conversation talk = SessionsController.known(conversations, caller, id);
    Reason reason = TicketWords.reason(body.escalationReason());
    if (reason == null) {
      throw new Invalid("reason-missing", "escalation_reason says why people are needed");
    }
    return handOver(caller, talk, body, reason);
  }

  /** The same for clients of guided troubleshooting, who give a reason in their own words. */
  @PostMapping("/api/ai/troubleshooting/{id}/escalate")
  @ResponseStatus(HttpStatus.CREATED)
  @Requires(Permission.ASK)
  Escalation ask(Caller caller, @PathVariable String id, @RequestBody OwnWords words) {
    Conversation talk = SessionsController.known(conversations, caller, id);
    Body body = new Body(null, null, words.reason());
    return handOver(caller, talk, body, Reason.USER_REQUEST);
  }

  private Escalation handOver(Caller caller, Conversation talk, Body body, Reason reason) {
    Priority given = TicketWords.priority(body.priority());
    NewTicket ticket =
        new NewTicket(
            TicketText.of(null, body.additionalNotes()),
            given == null ? Priority.MEDIUM : given,
            talk.id(),
            reason);
    String language = talk.language() == null ? "en" : talk.language();
    return Escalation.of(tickets.open(caller, ticket), language, settings.contacts());
  }

  /** Why people are needed, and how soon. */
  record Body(
      @Nullable String escalationReason,
      @Nullable String priority,
      @Nullable String additionalNotes) {}

  /** Why people are needed, in the asker's words. */
  record OwnWords(@Nullable String reason) {}
}
