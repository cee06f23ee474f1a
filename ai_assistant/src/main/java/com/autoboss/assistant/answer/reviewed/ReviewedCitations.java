package com.autoboss.assistant.answer.reviewed;

import com.autoboss.assistant.lifecycle.Citing;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What reviewed answers rest on. */
@Repository
class ReviewedCitations implements Citing {

  private static final String CITED =
      """
      select s.page, s.quote, array_agg(distinct r.id) as by
      from ai_assistant.reviewed_statement s
      join ai_assistant.reviewed_answer r on r.id = s.reviewed and r.state <> 'RETIRED'
      where s.manual_id = :manual and s.version = :version
      group by 1, 2
      """;

  private final JdbcClient jdbc;

  ReviewedCitations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Quoted> of(UUID manual, int version) {
    return jdbc.sql(CITED)
        .param("manual", manual)
        .param("version", version)
        .query((row, number) ->
            new Quoted(
                row.getInt("page"),
                row.getString("quote"),
                Set.of((UUID[]) row.getArray("by").getArray())))
        .list();
  }

  @Override
  public boolean reviewed() {
    return true;
  }
}
