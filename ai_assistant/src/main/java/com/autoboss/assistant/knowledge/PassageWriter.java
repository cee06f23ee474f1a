package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.knowledge.layout.DividedPage;
import com.autoboss.assistant.knowledge.layout.DividedPassage;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes pages and passages while a version is read, and forgets them when it has to be read again.
 */
@Repository
class PassageWriter {

  private static final String INSERT_PAGE =
      """
      insert into ai_assistant.page (version, n, width, height, text, notices, unread)
      values (:version, :n, :width, :height, :text, :notices, :unread)
      """;

  private static final String INSERT_PASSAGE =
      """
      insert into ai_assistant.passage
        (version, ordinal, page, kind, level, language, text, context, section, cells, box, lines)
      values (:version, :ordinal, :page, :kind, :level, :language, :text, :context, :section,
              :cells::jsonb, :box, :lines::jsonb)
      """;

  private final JdbcClient jdbc;
  private final PlaceJson json;

  PassageWriter(JdbcClient jdbc, PlaceJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void forget(UUID version) {
    jdbc.sql("delete from ai_assistant.passage where version = :id").param("id", version).update();
    jdbc.sql("delete from ai_assistant.page where version = :id").param("id", version).update();
  }

  int count(UUID version) {
    return jdbc.sql("select count(*) from ai_assistant.passage where version = :id")
        .param("id", version)
        .query(Integer.class)
        .single();
  }

  void page(UUID version, DividedPage page) {
    jdbc.sql(INSERT_PAGE)
        .param("version", version)
        .param("n", page.content().page())
        .param("width", (float) page.content().width())
        .param("height", (float) page.content().height())
        .param("text", page.text())
        .param("notices", page.content().notices().toArray(String[]::new))
        .param("unread", page.content().needsOcr())
        .update();
  }

  void passage(UUID version, int ordinal, DividedPassage passage, String language) {
    jdbc.sql(INSERT_PASSAGE)
        .param("version", version)
        .param("ordinal", ordinal)
        .param("page", passage.page())
        .param("kind", passage.kind().name())
        .param("level", passage.level() == null ? null : passage.level().name())
        .param("language", language)
        .param("text", passage.text())
        .param("context", passage.context())
        .param("section", passage.sectionPath().toArray(String[]::new))
        .param("cells", json.cells(passage.cells()))
        .param("box", PlaceJson.floats(passage.box()))
        .param("lines", json.lines(passage.lines()))
        .update();
  }
}
