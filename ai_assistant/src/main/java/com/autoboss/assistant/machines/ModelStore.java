package com.autoboss.assistant.machines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The model table. */
@Repository
class ModelStore {

  private static final String ALL = "select id, name from ai_assistant.model order by lower(name)";

  private static final String FIND =
      """
      select id, name from ai_assistant.model
      where lower(name) = lower(:text) or id::text = lower(:text)
      """;

  private static final String BY_ID = "select id, name from ai_assistant.model where id = :id";

  private static final String ENSURE =
      """
      insert into ai_assistant.model (id, name) values (:id, :name)
      on conflict (lower(name)) do update set name = ai_assistant.model.name
      returning id, name
      """;

  private final JdbcClient jdbc;

  ModelStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Model> all() {
    return jdbc.sql(ALL).query(ModelStore::read).list();
  }

  Optional<Model> find(String text) {
    return jdbc.sql(FIND).param("text", text).query(ModelStore::read).optional();
  }

  Optional<Model> byId(UUID id) {
    return jdbc.sql(BY_ID).param("id", id).query(ModelStore::read).optional();
  }

  Model ensure(String name) {
    return jdbc.sql(ENSURE)
        .param("id", UUID.randomUUID())
        .param("name", name)
        .query(ModelStore::read)
        .single();
  }

  static Model read(ResultSet row, int number) throws SQLException {
    return new Model(row.getObject("id", UUID.class), row.getString("name"));
  }
}
