package com.autoboss.assistant.knowledge;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How a version moves through its states while it is taken in. */
@Repository
class VersionProgress {

  private static final String BEGIN =
      """
      update ai_assistant.manual_version
      set state = :state, done = 0, total = :total, code = null, detail = null,
        embedded_by = null
      where id = :id and state in ('RECEIVED', 'READING', 'EMBEDDING')
      """;

  private static final String DONE =
      "update ai_assistant.manual_version set done = :done, total = :total where id = :id";

  private static final String READ =
      """
      update ai_assistant.manual_version v
      set state = 'EMBEDDING', done = 0, total = c.passages, pages = c.pages,
          unread_pages = c.unread, passages = c.passages, language = coalesce(v.language, :language)
      from (select (select count(*) from ai_assistant.page where version = :id) as pages,
                   (select count(*) from ai_assistant.page where version = :id and unread) as unread,
                   (select count(*) from ai_assistant.passage where version = :id) as passages) c
      where v.id = :id and v.state = 'READING'
      """;

  private static final String REJECT =
      """
      update ai_assistant.manual_version
      set state = 'REJECTED', code = :code, detail = :detail, ended_at = now(), pages = 0, passages = 0
      where id = :id and state in ('RECEIVED', 'READING', 'EMBEDDING')
      """;

  private static final String REMARK =
      "update ai_assistant.manual_version set detail = :detail where id = :id";

  private final JdbcClient jdbc;

  VersionProgress(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void begin(UUID version, ManualState state, @Nullable Integer total) {
    jdbc.sql(BEGIN)
        .param("state", state.name())
        .param("total", total)
        .param("id", version)
        .update();
  }

  void done(UUID version, int done, @Nullable Integer total) {
    jdbc.sql(DONE).param("done", done).param("total", total).param("id", version).update();
  }

  /** Reading is over; counts what it brought. */
  void read(UUID version, @Nullable String language) {
    jdbc.sql(READ).param("id", version).param("language", language).update();
  }

  /** False when the version had come to its end before. */
  boolean reject(UUID version, String code, String detail) {
    return jdbc.sql(REJECT)
            .param("code", code)
            .param("detail", detail)
            .param("id", version)
            .update()
        == 1;
  }

  /** Every passage has its vectors of this model. */
  void embedded(UUID version, String model) {
    jdbc.sql("update ai_assistant.manual_version set embedded_by = :model where id = :id")
        .param("model", model)
        .param("id", version)
        .update();
  }

  void remark(UUID version, @Nullable String detail) {
    jdbc.sql(REMARK).param("detail", detail).param("id", version).update();
  }
}
