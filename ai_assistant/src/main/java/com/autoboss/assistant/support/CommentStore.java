package com.autoboss.assistant.support;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is said about tickets. Internal words are read in no statement of those who may not. */
@Repository
class CommentStore {

  private static final String INSERT =
      """
      insert into ai_assistant.ticket_comment (id, ticket, author, internal, text)
      select :comment, t.id, :member, :internal, :text from ai_assistant.ticket t
      where t.id = :ticket and (:handles or (t.owner = :member and t.organisation = :organisation))
      on conflict (id) do nothing
      """;

  private static final String SELECT =
      """
      select c.id, coalesce(a.host_id, a.id::text) as author_name, a.name, o.kind = 'MAKER' as of_maker,
        c.text, c.internal, c.at
      from ai_assistant.ticket_comment c
      join ai_assistant.ticket t on t.id = c.ticket
      join ai_assistant.member a on a.id = c.author
      join ai_assistant.organisation o on o.id = a.organisation
      where t.id = :ticket and (:handles or (t.owner = :member and t.organisation = :organisation))
        and (not c.internal or :handles)
      order by c.at, c.id limit 1000
      """;

  private final JdbcClient jdbc;

  CommentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Caller caller, UUID ticket, UUID comment, String text, boolean internal) {
    seenBy(caller, ticket, INSERT)
        .param("comment", comment)
        .param("text", text)
        .param("internal", internal)
        .update();
  }

  /** The oldest first, at most a thousand. */
  List<TicketComment> of(Caller caller, UUID ticket) {
    return seenBy(caller, ticket, SELECT).query(CommentStore::read).list();
  }

  private JdbcClient.StatementSpec seenBy(Caller caller, UUID ticket, String sql) {
    return jdbc.sql(sql)
        .param("ticket", ticket)
        .param("handles", caller.may(Permission.HANDLE_TICKETS))
        .param("member", caller.member())
        .param("organisation", caller.organisation());
  }

  private static TicketComment read(ResultSet row, int number) throws SQLException {
    return new TicketComment(
        row.getObject("id", UUID.class),
        row.getString("author_name"),
        row.getString("name"),
        row.getBoolean("of_maker"),
        row.getString("text"),
        row.getBoolean("internal"),
        TicketRow.instant(row, "at"));
  }
}
