package com.autoboss.assistant.support;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Tickets as they are seen. Every statement carries the caller's scope, so that a foreign ticket
 * and a missing one look the same.
 */
@Repository
class TicketStore {

  private static final String FROM_VISIBLE =
      """
      from ai_assistant.ticket t
      join ai_assistant.member owner on owner.id = t.owner
      join ai_assistant.organisation home on home.id = t.organisation
      left join ai_assistant.member assignee on assignee.id = t.assignee
      where (:handles or (t.owner = :member and t.organisation = :organisation))
      """;

  private static final String SELECT =
      """
      select t.id, t.number, t.case_number, t.state, t.priority, t.reason, t.title, t.description,
        t.symptoms, t.root_cause, t.resolution, t.machine_model, t.machine, t.tags, t.related_parts,
        t.conversation, t.callback, t.created_at, t.updated_at, t.resolved_at, t.closed_at,
        case when :handles then t.internal_notes end as internal_notes,
        coalesce(owner.host_id, owner.id::text) as owner_name,
        coalesce(home.host_id, home.id::text) as home_name,
        coalesce(assignee.host_id, assignee.id::text) as assignee_name,
        owner.name as owner_called, home.name as home_called, assignee.name as assignee_called
      """
          + FROM_VISIBLE;

  private static final String FILTER =
      """
        and (cast(:state as text) is null or t.state = :state)
        and (cast(:priority as text) is null or t.priority = :priority)
        and (cast(:model as text) is null or lower(t.machine_model) = lower(:model))
        and (cast(:home as text) is null or :home in (home.host_id, home.id::text))
        and (cast(:assignee as text) is null or :assignee in (assignee.host_id, assignee.id::text))
        and (cast(:owner as text) is null or :owner in (owner.host_id, owner.id::text))
        and (cast(:search as text) is null
          or lower(concat_ws(' ', t.number, t.case_number, t.title, t.description, t.symptoms)) like :search)
      """;

  private static final String PAGE =
      SELECT
          + FILTER
          + """
          order by array_position(array['URGENT', 'HIGH', 'MEDIUM', 'LOW'], t.priority), t.created_at desc, t.id
          limit :limit offset :offset
          """;

  private static final String COUNT = "select count(*) " + FROM_VISIBLE + FILTER;

  private final JdbcClient jdbc;

  TicketStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Ticket> find(Caller caller, UUID id) {
    return seenBy(caller, SELECT + " and t.id = :id")
        .param("id", id)
        .query(TicketRow::read)
        .optional();
  }

  /** The latest one of the talk. */
  Optional<Ticket> ofTalk(Caller caller, UUID conversation) {
    return seenBy(
            caller,
            SELECT + " and t.conversation = :conversation order by t.created_at desc limit 1")
        .param("conversation", conversation)
        .query(TicketRow::read)
        .optional();
  }

  List<Ticket> page(Caller caller, TicketFilter filter) {
    return filtered(caller, PAGE, filter)
        .param("limit", filter.limit())
        .param("offset", filter.offset())
        .query(TicketRow::read)
        .list();
  }

  int count(Caller caller, TicketFilter filter) {
    return filtered(caller, COUNT, filter).query(Integer.class).single();
  }

  /** What was asked and answered before people took over, as JSON; empty when it is not visible. */
  Optional<String> transcript(Caller caller, UUID id) {
    return seenBy(caller, "select t.transcript::text " + FROM_VISIBLE + " and t.id = :id")
        .param("id", id)
        .query(String.class)
        .optional();
  }

  private JdbcClient.StatementSpec filtered(Caller caller, String sql, TicketFilter filter) {
    return seenBy(caller, sql)
        .param("state", filter.state() == null ? null : filter.state().name())
        .param("priority", filter.priority() == null ? null : filter.priority().name())
        .param("model", filter.machineModel())
        .param("home", filter.organisation())
        .param("assignee", filter.assignee())
        .param("owner", filter.owner())
        .param("search", filter.pattern());
  }

  private JdbcClient.StatementSpec seenBy(Caller caller, String sql) {
    return jdbc.sql(sql)
        .param("handles", caller.may(Permission.HANDLE_TICKETS))
        .param("member", caller.member())
        .param("organisation", caller.organisation());
  }
}
