package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.access.Caller;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Versions that are about to be published, as reading would have left them. */
@TestComponent
class MadeVersions {

  private static final String MANUAL =
      "insert into ai_assistant.manual (id, title, audience, sample) values (:id, :title, :audience, :sample)";

  private static final String VERSION =
      """
      insert into ai_assistant.manual_version
        (id, manual, number, sha256, file_name, bytes, state, received_by, pages, passages)
      values (:id, :manual, :number, :id, 'made.pdf', 1, 'EMBEDDING', :member, 1, 1)
      """;

  private static final String PASSAGE =
      """
      insert into ai_assistant.passage
        (version, ordinal, page, kind, language, text, context, section, cells, box, lines)
      values (:version, 0, 1, 'PARAGRAPH', 'en', :text, '', '{}', '[]', '{0,0,1,1}', '[]')
      """;

  private final JdbcClient jdbc;

  MadeVersions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  UUID manual(String title) {
    return manual(title, "OPERATOR", false);
  }

  UUID manual(String title, String audience, boolean sample) {
    UUID id = UUID.randomUUID();
    jdbc.sql(MANUAL)
        .param("id", id)
        .param("title", title)
        .param("audience", audience)
        .param("sample", sample)
        .update();
    return id;
  }

  UUID model(String name) {
    UUID id = UUID.randomUUID();
    jdbc.sql("insert into ai_assistant.model (id, name) values (:id, :name)")
        .param("id", id)
        .param("name", name)
        .update();
    return id;
  }

  void applies(UUID version, UUID model) {
    jdbc.sql("insert into ai_assistant.manual_version_model (version, model) values (:v, :m)")
        .param("v", version)
        .param("m", model)
        .update();
  }

  UUID version(Caller editor, UUID manual, int number, String text) {
    UUID id = UUID.randomUUID();
    jdbc.sql(VERSION)
        .param("id", id)
        .param("manual", manual)
        .param("number", number)
        .param("member", editor.member())
        .update();
    jdbc.sql(PASSAGE).param("version", id).param("text", text).update();
    return id;
  }
}
