package com.autoboss.assistant.support;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is written in a ticket that is there. Every statement carries the caller's scope. */
@Repository
class TicketChanges {

  private static final String VISIBLE =
      " and (:handles or (owner = :member and organisation = :organisation))";

  private static final String CHANGE =
      """
      update ai_assistant.ticket
      set title = :title, description = :description, symptoms = :symptoms, root_cause = :root_cause,
        resolution = :resolution, internal_notes = case when :handles then :notes else internal_notes end,
        machine_model = :model, machine = :machine, tags = :tags, related_parts = :parts,
        priority = coalesce(:priority, priority), state = coalesce(:state, state),
        assignee = coalesce(cast(:assignee as uuid), assignee), updated_at = clock_timestamp(),
        resolved_at = case when coalesce(:state, state) in ('RESOLVED', 'CLOSED')
          then coalesce(resolved_at, clock_timestamp()) end,
        closed_at = case when coalesce(:state, state) = 'CLOSED'
          then coalesce(closed_at, clock_timestamp()) end
      where id = :id
      """
          + VISIBLE;

  private static final String TAKE =
      """
      update ai_assistant.ticket
      set assignee = :member, updated_at = clock_timestamp(),
        state = case when state = 'OPEN' then 'INVESTIGATING' else state end
      where id = :id and (assignee is null or assignee = :member) and state not in ('RESOLVED', 'CLOSED')
      """
          + VISIBLE;

  private static final String TOUCH =
      "update ai_assistant.ticket set updated_at = clock_timestamp() where id = :id" + VISIBLE;

  private static final String ASSIGNEE =
      """
      select m.id from ai_assistant.member m join ai_assistant.organisation o on o.id = m.organisation
      where o.kind = 'MAKER' and :name in (m.host_id, m.id::text)
      """;

  private final JdbcClient jdbc;

  TicketChanges(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Writes the whole text, and state and priority where they are given.
   *
   * @param assignee null leaves who has it
   */
  void change(Caller caller, UUID id, TicketChange change, @Nullable UUID assignee) {
    TicketText text = change.text();
    by(CHANGE, caller, id)
        .param("title", text.title())
        .param("description", text.description() == null ? "" : text.description())
        .param("symptoms", text.symptoms())
        .param("root_cause", text.rootCause())
        .param("resolution", text.resolution())
        .param("notes", text.internalNotes())
        .param("model", text.machineModel())
        .param("machine", text.machine())
        .param("tags", TicketOpening.array(text.tags()))
        .param("parts", TicketOpening.array(text.relatedParts()))
        .param("priority", change.priority() == null ? null : change.priority().name())
        .param("state", change.state() == null ? null : change.state().name())
        .param("assignee", assignee)
        .update();
  }

  /** False when somebody else has it, or it has ended. */
  boolean take(Caller caller, UUID id) {
    return by(TAKE, caller, id).update() == 1;
  }

  /** Something was said about it; false when it is not visible. */
  boolean touch(Caller caller, UUID id) {
    return by(TOUCH, caller, id).update() == 1;
  }

  /** A person of the maker, by our id or the host's. */
  Optional<UUID> assignee(String name) {
    return jdbc.sql(ASSIGNEE).param("name", name).query(UUID.class).optional();
  }

  private JdbcClient.StatementSpec by(String sql, Caller caller, UUID id) {
    return jdbc.sql(sql)
        .param("id", id)
        .param("handles", caller.may(Permission.HANDLE_TICKETS))
        .param("member", caller.member())
        .param("organisation", caller.organisation());
  }
}
