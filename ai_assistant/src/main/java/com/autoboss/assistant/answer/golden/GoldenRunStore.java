package com.autoboss.assistant.answer.golden;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of golden questions, run by run. */
@Repository
class GoldenRunStore {

  private static final String SELECT =
      """
      select r.id, r.cause, r.version, m.title, v.number, r.at, count(t.question) as asked,
             count(*) filter (where t.rank = 1) as first,
             count(*) filter (where t.rank <= 5) as among_five
      from ai_assistant.golden_run r left join ai_assistant.golden_result t on t.run = r.id
      left join ai_assistant.manual_version v on v.id = r.version
      left join ai_assistant.manual m on m.id = v.manual
      """;

  private static final String RESULTS =
      """
      select q.id, q.text, o.name, q.page, t.rank, b.rank as before
      from ai_assistant.golden_result t
      join ai_assistant.golden_run r on r.id = t.run
      join ai_assistant.golden_question q on q.id = t.question
      join ai_assistant.model o on o.id = q.model
      left join lateral (
        select e.rank from ai_assistant.golden_run p
        join ai_assistant.golden_result e on e.run = p.id
        where r.cause = 'AFTER' and p.cause = 'BEFORE' and p.version = r.version
          and e.question = q.id
        order by p.at desc limit 1) b on true
      where t.run = :run order by lower(o.name), q.text, q.id
      """;

  private final JdbcClient jdbc;

  GoldenRunStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(UUID run, GoldenRun.Cause cause, @Nullable UUID version) {
    jdbc.sql(
            "insert into ai_assistant.golden_run (id, cause, version) values (:id, :cause, :version)")
        .param("id", run)
        .param("cause", cause.name())
        .param("version", version)
        .update();
  }

  void insert(UUID run, Map<UUID, Optional<Integer>> ranks) {
    ranks.forEach((question, rank) ->
        jdbc.sql(
                "insert into ai_assistant.golden_result (run, question, rank) values (:run, :question, :rank)")
            .param("run", run)
            .param("question", question)
            .param("rank", rank.orElse(null))
            .update());
  }

  List<GoldenRun> latest(int limit) {
    return jdbc.sql(SELECT + " group by r.id, v.id, m.id order by r.at desc, r.id limit :limit")
        .param("limit", limit)
        .query((row, number) -> read(row, List.of()))
        .list();
  }

  Optional<GoldenRun> get(UUID run) {
    return jdbc.sql(SELECT + " where r.id = :run group by r.id, v.id, m.id")
        .param("run", run)
        .query((row, number) -> read(row, results(run)))
        .optional();
  }

  private List<GoldenRun.Result> results(UUID run) {
    return jdbc.sql(RESULTS)
        .param("run", run)
        .query((row, number) ->
            new GoldenRun.Result(
                row.getObject("id", UUID.class),
                row.getString("text"),
                row.getString("name"),
                row.getInt("page"),
                row.getObject("rank", Integer.class),
                row.getObject("before", Integer.class)))
        .list();
  }

  private static GoldenRun read(ResultSet row, List<GoldenRun.Result> results) throws SQLException {
    return new GoldenRun(
        row.getObject("id", UUID.class),
        GoldenRun.Cause.valueOf(row.getString("cause")),
        row.getObject("version", UUID.class),
        row.getString("title"),
        row.getObject("number", Integer.class),
        row.getTimestamp("at").toInstant(),
        row.getInt("asked"),
        row.getInt("first"),
        row.getInt("among_five"),
        results);
  }
}
