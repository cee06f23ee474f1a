package com.autoboss.assistant.support;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.refusal.Invalid;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is written when a ticket is opened. In one transaction, begun by {@link #lock}. */
@Repository
class TicketOpening {

  private static final String LOCK =
      "select id from ai_assistant.member where id = :member for no key update";

  // Sent twice, by a phone with a bad line or an impatient thumb, it is one ticket.
  private static final String SAME =
      """
      select id, body_hash from ai_assistant.ticket
      where owner = :member and organisation = :organisation and state not in ('RESOLVED', 'CLOSED')
        and (conversation = :conversation
          or (cast(:conversation as uuid) is null and conversation is null
            and body_hash = :hash and created_at > now() - interval '10 minutes'))
      """;

  private static final String SENT =
      "select ticket as id, body_hash from ai_assistant.ticket_request where owner = :member and key = :key";

  private static final String KEEP =
      """
      insert into ai_assistant.ticket_request (owner, key, body_hash, ticket)
      values (:member, :key, :hash, :id)
      """;

  private static final String NEXT =
      """
      insert into ai_assistant.ticket_day (day, last) values (:day, 1)
      on conflict (day) do update set last = ai_assistant.ticket_day.last + 1 returning last
      """;

  private static final String INSERT =
      """
      insert into ai_assistant.ticket (id, number, case_number, owner, organisation, conversation, priority,
        reason, callback, title, description, symptoms, machine_model, machine, tags, related_parts, transcript, body_hash)
      values (:id, :number, :case, :member, :organisation, :conversation, :priority,
        :reason, :callback, :title, :description, :symptoms, :model, :machine, :tags, :parts,
        cast(:transcript as jsonb), :hash)
      """;

  private final JdbcClient jdbc;

  TicketOpening(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The caller opens no other ticket until the transaction ends. */
  void lock(Caller caller) {
    jdbc.sql(LOCK).param("member", caller.member()).query(UUID.class).single();
  }

  /** The open ticket of the same talk, or with the same words. */
  Optional<Same> same(Caller caller, NewTicket ticket) {
    return by(SAME, caller, ticket).query(Same.class).optional();
  }

  /**
   * What was made of it when it was sent before; refused when the key was used for something else.
   */
  Optional<Same> sent(Caller caller, NewTicket ticket) {
    Optional<Same> sent =
        ticket.key() == null
            ? Optional.empty()
            : by(SENT, caller, ticket).param("key", ticket.key()).query(Same.class).optional();
    if (sent.filter(same -> !same.bodyHash().equals(ticket.bodyHash())).isPresent()) {
      throw new Invalid(
          "idempotency-key-reused", "this idempotency key was used for something else");
    }
    return sent;
  }

  /** Keeps under which key it was sent, if under any. */
  void keep(Caller caller, NewTicket ticket, UUID id) {
    if (ticket.key() != null) {
      by(KEEP, caller, ticket).param("key", ticket.key()).param("id", id).update();
    }
  }

  /** Opens it and returns its id. */
  UUID insert(Caller caller, NewTicket ticket, LocalDate day, String transcript) {
    UUID id = UUID.randomUUID();
    int n = jdbc.sql(NEXT).param("day", day).query(Integer.class).single();
    TicketText text = ticket.text();
    by(INSERT, caller, ticket)
        .param("id", id)
        .param("number", "AB-%s-%04d".formatted(day.format(DateTimeFormatter.BASIC_ISO_DATE), n))
        .param("case", caseNumber(day, n))
        .param("priority", ticket.priority().name())
        .param("reason", ticket.reason() == null ? null : ticket.reason().name())
        .param("callback", ticket.callback())
        .param("title", text.title())
        .param("description", text.description() == null ? "" : text.description())
        .param("symptoms", text.symptoms())
        .param("model", text.machineModel())
        .param("machine", text.machine())
        .param("tags", array(text.tags()))
        .param("parts", array(text.relatedParts()))
        .param("transcript", transcript)
        .update();
    return id;
  }

  private JdbcClient.StatementSpec by(String sql, Caller caller, NewTicket ticket) {
    return jdbc.sql(sql)
        .param("member", caller.member())
        .param("organisation", caller.organisation())
        .param("conversation", ticket.conversation())
        .param("hash", ticket.bodyHash());
  }

  private static String caseNumber(LocalDate day, int n) {
    String digits = Integer.toString(n, 36).toUpperCase(Locale.ROOT);
    return "SC-%s-%s"
        .formatted(
            day.format(DateTimeFormatter.BASIC_ISO_DATE),
            "0".repeat(Math.max(0, 4 - digits.length())) + digits);
  }

  static String[] array(@Nullable List<String> words) {
    return words == null ? new String[0] : words.toArray(String[]::new);
  }

  /** An open ticket, and what was sent when it was opened. */
  record Same(UUID id, String bodyHash) {}
}
