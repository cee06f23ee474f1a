package com.autoboss.assistant.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What reading left of a version, page by page. */
@Repository
class QualityStore {

  private static final String PAGES =
      "select n, text, notices, unread from ai_assistant.page where version = :version order by n";

  private static final String TABLES =
      """
      select count(distinct (page, section, context, heads)) from (
        select page, section, context,
               (select string_agg(cell ->> 'header', '|' order by n)
                from jsonb_array_elements(cells) with ordinality as c (cell, n)) as heads
        from ai_assistant.passage where version = :version and kind = 'TABLE_ROW') as rows
      """;

  private static final String KINDS =
      """
      select lower(kind) as name, count(*) as passages from ai_assistant.passage
      where version = :version group by kind order by 2 desc, 1
      """;

  private static final String LANGUAGES =
      """
      select language as name, count(*) as passages from ai_assistant.passage
      where version = :version group by language order by 2 desc, 1
      """;

  private final JdbcClient jdbc;

  QualityStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<PageText> pages(UUID version) {
    return jdbc.sql(PAGES)
        .param("version", version)
        .query((row, number) ->
            new PageText(
                row.getInt("n"),
                row.getString("text"),
                List.of((String[]) row.getArray("notices").getArray()),
                row.getBoolean("unread")))
        .list();
  }

  int tables(UUID version) {
    return jdbc.sql(TABLES).param("version", version).query(Integer.class).single();
  }

  Map<String, Integer> kinds(UUID version) {
    return counts(KINDS, version);
  }

  Map<String, Integer> languages(UUID version) {
    return counts(LANGUAGES, version);
  }

  private Map<String, Integer> counts(String statement, UUID version) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    jdbc.sql(statement)
        .param("version", version)
        .query((row, number) -> counts.put(row.getString("name"), row.getInt("passages")))
        .list();
    return counts;
  }

  /** A page as it was read. */
  record PageText(int n, String text, List<String> notices, boolean unread) {}
}
