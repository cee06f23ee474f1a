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

  /**
   * Of the turns that were open at a kill, the longest time in seconds that a restarted service had
   * until it ended one. Times in which it was dead again do not count.
   */
  double slowestRecovery(List<Outage> outages) {
    return jdbc
        .sql(
            """
            select extract(epoch from accepted_at) * 1000 as accepted,
              extract(epoch from ended_at) * 1000 as ended
            from ai_assistant.turn
            """)
        .query((row, number) -> upTime(outages, row.getLong("accepted"), row.getLong("ended")))
        .stream()
        .mapToDouble(milliseconds -> milliseconds / 1e3)
        .max()
        .orElse(0);
  }

  private static long upTime(List<Outage> outages, long accepted, long ended) {
    long up = 0;
    boolean open = false;
    for (int i = 0; i < outages.size() && outages.get(i).ready() < ended; i++) {
      open |= accepted <= outages.get(i).killed();
      long next = i + 1 < outages.size() ? outages.get(i + 1).killed() : Long.MAX_VALUE;
      up += open ? Math.min(next, ended) - outages.get(i).ready() : 0;
    }
    return up;
  }
}
