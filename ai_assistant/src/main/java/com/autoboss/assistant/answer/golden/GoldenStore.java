package com.autoboss.assistant.answer.golden;

import com.autoboss.assistant.access.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The golden questions' table. */
@Repository
class GoldenStore {

  private static final String SELECT =
      """
      select q.id, q.text, q.language, q.model, o.name, q.manual, m.title, q.page
      from ai_assistant.golden_question q
      join ai_assistant.model o on o.id = q.model
      join ai_assistant.manual m on m.id = q.manual
      """;

  private static final String ORDER = " order by lower(o.name), q.text, q.id";

  private static final String INSERT =
      """
      insert into ai_assistant.golden_question (id, text, language, model, manual, page, created_by)
      values (:id, :text, :language, :model, :manual, :page, :member)
      """;

  private static final String UPDATE =
      """
      update ai_assistant.golden_question
      set text = :text, language = :language, model = :model, manual = :manual, page = :page
      where id = :id
      """;

  private final JdbcClient jdbc;

  GoldenStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<GoldenQuestion> all() {
    return jdbc.sql(SELECT + ORDER).query(GoldenStore::read).list();
  }

  List<GoldenQuestion> ofModels(Collection<String> names) {
    return jdbc.sql(SELECT + " where o.name = any(:names)" + ORDER)
        .param("names", names.toArray(String[]::new))
        .query(GoldenStore::read)
        .list();
  }

  Optional<GoldenQuestion> get(UUID id) {
    return jdbc.sql(SELECT + " where q.id = :id")
        .param("id", id)
        .query(GoldenStore::read)
        .optional();
  }

  boolean has(UUID id) {
    return get(id).isPresent();
  }

  int count() {
    return jdbc.sql("select count(*) from ai_assistant.golden_question")
        .query(Integer.class)
        .single();
  }

  void insert(Caller caller, UUID id, UUID model, NewGoldenQuestion question) {
    with(jdbc.sql(INSERT).param("member", caller.member()), id, model, question).update();
  }

  void update(UUID id, UUID model, NewGoldenQuestion question) {
    with(jdbc.sql(UPDATE), id, model, question).update();
  }

  boolean delete(UUID id) {
    return jdbc.sql("delete from ai_assistant.golden_question where id = :id")
            .param("id", id)
            .update()
        == 1;
  }

  private static JdbcClient.StatementSpec with(
      JdbcClient.StatementSpec statement, UUID id, UUID model, NewGoldenQuestion question) {
    return statement
        .param("id", id)
        .param("text", question.text())
        .param("language", question.language())
        .param("model", model)
        .param("manual", question.manual())
        .param("page", question.page());
  }

  private static GoldenQuestion read(ResultSet row, int number) throws SQLException {
    return new GoldenQuestion(
        row.getObject("id", UUID.class),
        row.getString("text"),
        row.getString("language"),
        row.getObject("model", UUID.class),
        row.getString("name"),
        row.getObject("manual", UUID.class),
        row.getString("title"),
        row.getInt("page"));
  }
}
