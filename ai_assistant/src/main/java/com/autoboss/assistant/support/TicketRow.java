package com.autoboss.assistant.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a ticket from its row. */
final class TicketRow {

  private TicketRow() {}

  static Ticket read(ResultSet row, int number) throws SQLException {
    String reason = row.getString("reason");
    return new Ticket(
        row.getObject("id", UUID.class),
        row.getString("number"),
        row.getString("case_number"),
        TicketState.valueOf(row.getString("state")),
        Priority.valueOf(row.getString("priority")),
        reason == null ? null : Reason.valueOf(reason),
        text(row),
        new Ticket.People(
            row.getString("owner_name"),
            row.getString("home_name"),
            row.getString("assignee_name"),
            row.getString("callback"),
            new Ticket.Names(
                row.getString("owner_called"),
                row.getString("home_called"),
                row.getString("assignee_called"))),
        row.getObject("conversation", UUID.class),
        new Ticket.Times(
            instant(row, "created_at"),
            instant(row, "updated_at"),
            instantOrNull(row, "resolved_at"),
            instantOrNull(row, "closed_at")));
  }

  private static TicketText text(ResultSet row) throws SQLException {
    return new TicketText(
        row.getString("title"),
        row.getString("description"),
        row.getString("machine_model"),
        row.getString("machine"),
        row.getString("symptoms"),
        row.getString("root_cause"),
        row.getString("resolution"),
        row.getString("internal_notes"),
        words(row, "tags"),
        words(row, "related_parts"));
  }

  private static List<String> words(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(instantOrNull(row, column));
  }

  private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
