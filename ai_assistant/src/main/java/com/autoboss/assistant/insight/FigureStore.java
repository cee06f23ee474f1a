package com.autoboss.assistant.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what the other features keep; reads only, and never what anybody wrote. */
@Repository
class FigureStore {

  private static final int MOST_PAGES = 20;

  private static final String SESSIONS =
      """
      with session as (
        select id, owner, status from ai_assistant.conversation
        where created_at > now() - make_interval(days => :days))
      select count(*) as total, count(*) filter (where status = 'active') as active,
        count(*) filter (where status = 'completed') as completed,
        count(*) filter (where status = 'escalated') as escalated,
        count(*) filter (where status = 'abandoned') as abandoned, count(distinct owner) as people,
        (select count(*) from ai_assistant.turn t join session s on s.id = t.conversation) as messages
      from session
      """;

  // Each answer counts a page once, however often it cites it.
  private static final String HELPFUL_PAGES =
      """
      select manual, max(title) as title, page, count(*) as solved
      from (
        select distinct a.turn, c ->> 'manual' as manual, c ->> 'title' as title, cast(c ->> 'page' as int) as page
        from ai_assistant.feedback f
        join ai_assistant.answer a on a.turn = f.turn
        cross join jsonb_array_elements(a.body -> 'citations') c
        where f.outcome = 'SOLVED' and f.at > now() - make_interval(days => :days)) cited
      group by manual, page order by solved desc, manual, page limit :most
      """;

  private static final String ANSWERS =
      """
      with asked as (
        select id, state from ai_assistant.turn where accepted_at > now() - make_interval(days => :days)),
      said as (
        select outcome from ai_assistant.feedback where at > now() - make_interval(days => :days)),
      rated as (
        select satisfaction from ai_assistant.conversation_rating where at > now() - make_interval(days => :days))
      select count(*) as questions, count(*) filter (where state = 'ANSWERED') as answered,
        count(*) filter (where state = 'REFUSED') as refused, count(*) filter (where state = 'FAILED') as failed,
        count(*) filter (where state = 'CANCELLED') as cancelled,
        (select count(*) from said where outcome = 'SOLVED') as solved,
        (select count(*) from said where outcome = 'NOT_SOLVED') as not_solved,
        (select count(*) from said where outcome = 'WRONG') as wrong,
        (select count(*) from rated) as ratings,
        (select avg(satisfaction)::float8 from rated) as satisfaction
      from asked
      """;

  private static final String REFUSALS =
      """
      select a.body ->> 'reason' as name, count(*) as times
      from ai_assistant.turn t join ai_assistant.answer a on a.turn = t.id
      where t.state = 'REFUSED' and t.accepted_at > now() - make_interval(days => :days)
      group by 1 order by 2 desc, 1
      """;

  private static final String TIMES =
      """
      with took as (
        select extract(epoch from ended_at - accepted_at)::float8 as seconds from ai_assistant.turn
        where state in ('ANSWERED', 'REFUSED') and accepted_at > now() - make_interval(days => :days)),
      called as (
        select sum(prompt_tokens) as prompt, sum(reply_tokens) as reply, sum(cost) as cost
        from ai_assistant.llm_call where state <> 'RESERVED' and at > now() - make_interval(days => :days))
      select avg(seconds) as average, percentile_cont(0.5) within group (order by seconds) as median,
        percentile_cont(0.95) within group (order by seconds) as p95,
        (select coalesce(prompt, 0) from called) as prompt, (select coalesce(reply, 0) from called) as reply,
        (select coalesce(cost, 0) from called) as cost
      from took
      """;

  private static final String CALLS =
      """
      select coalesce(outcome, lower(state)) as name, count(*) as times from ai_assistant.llm_call
      where state <> 'RESERVED' and at > now() - make_interval(days => :days)
      group by 1 order by 2 desc, 1
      """;

  private final JdbcClient jdbc;

  FigureStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  SessionFigures sessions(int days) {
    return jdbc.sql(SESSIONS)
        .param("days", days)
        .query((row, number) -> {
          int total = row.getInt("total");
          int messages = row.getInt("messages");
          return new SessionFigures(
              total,
              row.getInt("active"),
              row.getInt("completed"),
              row.getInt("escalated"),
              row.getInt("abandoned"),
              row.getInt("people"),
              messages,
              total == 0 ? null : (double) messages / total);
        })
        .single();
  }

  List<HelpfulPage> helpfulPages(int days) {
    return jdbc.sql(HELPFUL_PAGES)
        .param("days", days)
        .param("most", MOST_PAGES)
        .query((row, number) ->
            new HelpfulPage(
                row.getString("manual"),
                row.getString("title"),
                row.getInt("page"),
                row.getInt("solved")))
        .list();
  }

  AnswerFigures answers(int days) {
    Map<String, Integer> refusals = counts(REFUSALS, days);
    return jdbc.sql(ANSWERS)
        .param("days", days)
        .query((row, number) ->
            new AnswerFigures(
                row.getInt("questions"),
                row.getInt("answered"),
                row.getInt("refused"),
                row.getInt("failed"),
                row.getInt("cancelled"),
                refusals,
                row.getInt("solved"),
                row.getInt("not_solved"),
                row.getInt("wrong"),
                row.getInt("ratings"),
                number(row, "satisfaction")))
        .single();
  }

  LoadFigures load(int days) {
    Map<String, Integer> calls = counts(CALLS, days);
    return jdbc.sql(TIMES)
        .param("days", days)
        .query((row, number) ->
            new LoadFigures(
                number(row, "average"),
                number(row, "median"),
                number(row, "p95"),
                calls,
                row.getLong("prompt"),
                row.getLong("reply"),
                row.getBigDecimal("cost")))
        .single();
  }

  private Map<String, Integer> counts(String sql, int days) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    jdbc.sql(sql)
        .param("days", days)
        .query(row -> {
          counts.put(String.valueOf(row.getString("name")), row.getInt("times"));
        });
    return counts;
  }

  private static @Nullable Double number(ResultSet row, String column) throws SQLException {
    double number = row.getDouble(column);
    return row.wasNull() ? null : number;
  }
}
