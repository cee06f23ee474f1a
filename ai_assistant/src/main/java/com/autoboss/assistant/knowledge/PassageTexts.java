package com.autoboss.assistant.knowledge;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The words of a version, passage by passage. */
@Repository
class PassageTexts {

  private final JdbcClient jdbc;

  PassageTexts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Impact.Place> of(UUID version) {
    return jdbc.sql(
            "select page, text from ai_assistant.passage where version = :version order by ordinal")
        .param("version", version)
        .query((row, number) -> new Impact.Place(row.getInt("page"), row.getString("text")))
        .list();
  }
}
