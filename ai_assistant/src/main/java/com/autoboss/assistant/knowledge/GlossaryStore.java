package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.access.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The glossary's table. */
@Repository
class GlossaryStore {

  private static final TypeReference<Map<String, Set<String>>> NAMES = new TypeReference<>() {};

  private static final String UPSERT =
      """
      insert into ai_assistant.glossary_entry (id, names, note, changed_by)
      values (:id, :names::jsonb, :note, :member)
      on conflict (id) do update
      set names = excluded.names, note = excluded.note, changed_by = excluded.changed_by,
          changed_at = now()
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json = JsonMapper.builder().build();

  GlossaryStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<GlossaryEntry> all() {
    return jdbc.sql("select id, names, note from ai_assistant.glossary_entry order by names::text")
        .query(this::read)
        .list();
  }

  Optional<GlossaryEntry> get(UUID id) {
    return jdbc.sql("select id, names, note from ai_assistant.glossary_entry where id = :id")
        .param("id", id)
        .query(this::read)
        .optional();
  }

  int count() {
    return jdbc.sql("select count(*) from ai_assistant.glossary_entry")
        .query(Integer.class)
        .single();
  }

  void put(Caller caller, GlossaryEntry entry) {
    jdbc.sql(UPSERT)
        .param("id", entry.id())
        .param("names", json.writeValueAsString(entry.names()))
        .param("note", entry.note())
        .param("member", caller.member())
        .update();
  }

  boolean delete(UUID id) {
    return jdbc.sql("delete from ai_assistant.glossary_entry where id = :id")
            .param("id", id)
            .update()
        == 1;
  }

  private GlossaryEntry read(ResultSet row, int number) throws SQLException {
    return new GlossaryEntry(
        row.getObject("id", UUID.class),
        json.readValue(row.getString("names"), NAMES),
        row.getString("note"));
  }
}
