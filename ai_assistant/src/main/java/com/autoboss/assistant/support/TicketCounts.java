package com.autoboss.assistant.support;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the tickets that a caller sees: the own ones, or all for people of the maker. */
@Repository
public class TicketCounts {

  private static final String VISIBLE =
      """
       from ai_assistant.ticket t
      where (:handles or (t.owner = :member and t.organisation = :organisation))
      """;

  private static final String HOURS =
      "select avg(extract(epoch from t.resolved_at - t.created_at)) / 3600" + VISIBLE;

  private final JdbcClient jdbc;

  TicketCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public TicketStatistics of(Caller caller) {
    Map<TicketState, Integer> byState = new EnumMap<>(TicketState.class);
    counts(caller, "t.state").forEach((key, n) -> byState.put(TicketState.valueOf(key), n));
    Map<Priority, Integer> byPriority = new EnumMap<>(Priority.class);
    counts(caller, "t.priority").forEach((key, n) -> byPriority.put(Priority.valueOf(key), n));
    Double hours = seenBy(caller, HOURS).query(Double.class).optional().orElse(null);
    return new TicketStatistics(byState, byPriority, counts(caller, "t.machine_model"), hours);
  }

  private Map<String, Integer> counts(Caller caller, String column) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    String sql =
        "select %1$s as name, count(*) as n %2$s and %1$s is not null group by 1 order by 1"
            .formatted(column, VISIBLE);
    seenBy(caller, sql)
        .query(row -> {
          counts.put(row.getString("name"), row.getInt("n"));
        });
    return counts;
  }

  private JdbcClient.StatementSpec seenBy(Caller caller, String sql) {
    return jdbc.sql(sql)
        .param("handles", caller.may(Permission.HANDLE_TICKETS))
        .param("member", caller.member())
        .param("organisation", caller.organisation());
  }
}
