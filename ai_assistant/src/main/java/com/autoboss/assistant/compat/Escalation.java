package com.autoboss.assistant.compat;

import com.autoboss.assistant.support.Contact;
import com.autoboss.assistant.support.Ticket;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the widget shows after a talk was handed over.
 *
 * @param expertContactInfo absent when the installation names no contact
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Escalation(
    UUID ticketId,
    String ticketNumber,
    String status,
    String message,
    @Nullable Contacts expertContactInfo) {

  static Escalation of(Ticket ticket, String language, List<Contact> contacts) {
    return new Escalation(
        ticket.id(),
        ticket.number(),
        ticket.state().name().toLowerCase(Locale.ROOT),
        Words.in(language, "handed-over", ticket.number()),
        contacts.isEmpty()
            ? null
            : new Contacts(contacts.getFirst(), contacts.subList(1, contacts.size())));
  }

  /** Whom one can call meanwhile. */
  record Contacts(Contact primaryContact, List<Contact> alternativeContacts) {}
}
