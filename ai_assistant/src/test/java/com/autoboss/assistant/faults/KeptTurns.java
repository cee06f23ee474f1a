package com.autoboss.assistant.faults;

import com.autoboss.assistant.database.DatabaseUrl;
import com.autoboss.assistant.faults.ChatLedger.Outage;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The turns as they lie in the database of a service that does not run. */
final class KeptTurns {

  private final JdbcClient jdbc;

  KeptTurns(DatabaseUrl url) {
    this.jdbc =
        JdbcClient.create(
            new DriverManagerDataSource(
                url.jdbc(), String.valueOf(url.user()), String.valueOf(url.password())));
  }

  /** {@code conversation key n}. */
  List<String> messages() {
    return jdbc.sql(
            "select conversation || ' ' || idempotency_key || ' ' || n from ai_assistant.turn")
        .query(String.class)
        .list();
  }

  List<String> states() {
    return jdbc.sql("select state || ' ' || count(*) from ai_assistant.turn group by state")
        .query(String.class)
        .list();
  }

  /** Turns that did not end, with a gap in their events, with no end or two, or two answers. */
  long broken() {
    return jdbc.sql(
            """
            select count(*) from ai_assistant.turn t
            left join lateral (
              select count(*) as events, max(n) as last, min(n) as first,
                count(*) filter (where type in ('DONE', 'REFUSED', 'FAILED', 'CANCELLED')) as ends
              from ai_assistant.turn_event e where e.turn = t.id) e on true
            left join lateral (
              select count(*) as answers from ai_assistant.answer a where a.turn = t.id) a on true
            where t.state in ('ACCEPTED', 'RUNNING') or e.first <> 1 or e.last <> e.events
              or e.last <> t.last_event or e.ends <> 1
              or a.answers <> (case when t.state in ('ANSWERED', 'REFUSED') then 1 else 0 end)
            """)
        .query(Long.class)
        .single();
  }

  /** Of the turns that were open at a kill, the longest time from the restart to the end. */
  double slowestRecovery(List<Outage> outages) {
    return outages.stream().mapToDouble(this::slowestRecovery).max().orElse(0);
  }

  private double slowestRecovery(Outage outage) {
    return jdbc.sql(
            """
            select coalesce(max(extract(epoch from ended_at) - :ready), 0) from ai_assistant.turn
            where extract(epoch from accepted_at) <= :killed and extract(epoch from ended_at) > :killed
            """)
        .param("killed", outage.killed() / 1e3)
        .param("ready", outage.ready() / 1e3)
        .query(Double.class)
        .single();
  }
}
