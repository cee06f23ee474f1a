package com.autoboss.assistant.answer;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * The traces of the answers given in conversations; they go when the conversation goes. Whose they
 * are is not in here: who asks for one must be of the maker.
 */
@Repository
class TraceStore {

  private static final String INSERT =
      """
      insert into ai_assistant.answer_trace (id, turn, body)
      values (:id, :turn, cast(:body as jsonb))
      """;

  private static final String BY_ID = "select body from ai_assistant.answer_trace where id = :id";

  private final JdbcClient jdbc;
  private final JsonMapper json;

  TraceStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void save(UUID turn, Trace trace) {
    jdbc.sql(INSERT)
        .param("id", trace.id())
        .param("turn", turn)
        .param("body", json.writeValueAsString(trace))
        .update();
  }

  Optional<Trace> find(UUID id) {
    return jdbc.sql(BY_ID)
        .param("id", id)
        .query((row, number) -> json.readValue(row.getString("body"), Trace.class))
        .optional();
  }
}
