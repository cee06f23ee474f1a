package com.autoboss.assistant.chat;

import com.autoboss.assistant.lifecycle.Citing;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What answers given so far cite. Whose they are and what was asked stays here. */
@Repository
class AnswerCitations implements Citing {

  private static final String CITED =
      """
      select (c ->> 'page')::int as page, c ->> 'quote' as quote, array_agg(distinct a.id) as by
      from ai_assistant.answer a, jsonb_array_elements(a.body -> 'citations') as c
      where a.body -> 'citations' @> jsonb_build_array(
              jsonb_build_object('manual_id', :manual::text, 'version', :version::int))
        and c ->> 'manual_id' = :manual::text and (c ->> 'version')::int = :version
      group by 1, 2
      """;

  private final JdbcClient jdbc;

  AnswerCitations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Quoted> of(UUID manual, int version) {
    return jdbc.sql(CITED)
        .param("manual", manual.toString())
        .param("version", version)
        .query((row, number) ->
            new Quoted(
                row.getInt("page"),
                row.getString("quote"),
                Set.of((UUID[]) row.getArray("by").getArray())))
        .list();
  }
}
