package com.autoboss.assistant.chat;

import com.autoboss.assistant.access.Caller;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How far people have come with the guided steps of a turn. A step is reported on once for each
 * outcome that counts: a remark after an outcome leaves the outcome standing.
 */
@Repository
public class StepReports {

  private static final String KEEP =
      """
      insert into ai_assistant.step_report (turn, step, outcome, text)
      select t.id, :step, :outcome, :text
      from ai_assistant.turn t join ai_assistant.conversation c on c.id = t.conversation
      where t.id = :turn and c.owner = :owner and c.organisation = :organisation
      on conflict (turn, step) do update
      set outcome = case when excluded.outcome = 'REMARK' then ai_assistant.step_report.outcome
            else excluded.outcome end,
          text = coalesce(excluded.text, ai_assistant.step_report.text), at = now()
      """;

  private static final String OF =
      """
      select r.step, r.outcome, r.text
      from ai_assistant.step_report r
      join ai_assistant.turn t on t.id = r.turn
      join ai_assistant.conversation c on c.id = t.conversation
      where t.id = :turn and c.owner = :owner and c.organisation = :organisation
      """;

  private final JdbcClient jdbc;

  StepReports(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps it; for a turn of somebody else nothing happens. */
  public void keep(Caller caller, Turn turn, int step, StepReport report) {
    statement(KEEP, caller, turn)
        .param("step", step)
        .param("outcome", report.outcome().name())
        .param("text", report.text())
        .update();
  }

  /** The reports by the numbers of their steps. */
  public Map<Integer, StepReport> of(Caller caller, Turn turn) {
    Map<Integer, StepReport> reports = new HashMap<>();
    statement(OF, caller, turn)
        .query(row -> {
          StepReport.Outcome outcome = StepReport.Outcome.valueOf(row.getString("outcome"));
          reports.put(row.getInt("step"), new StepReport(outcome, row.getString("text")));
        });
    return reports;
  }

  private JdbcClient.StatementSpec statement(String sql, Caller caller, Turn turn) {
    return jdbc.sql(sql)
        .param("turn", turn.id())
        .param("owner", caller.member())
        .param("organisation", caller.organisation());
  }
}
