package com.autoboss.assistant.answer.reviewed;

import com.autoboss.assistant.access.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reviewed answers' tables. They are the maker's; who may see and change them is asked before.
 */
@Repository
class ReviewedStore {

  private static final String SELECT =
      """
      select r.*, o.name as model_name, m.name as member_name,
             (select jsonb_agg(to_jsonb(s) - 'reviewed' - 'n' order by s.n)
              from ai_assistant.reviewed_statement s where s.reviewed = r.id) as statements
      from ai_assistant.reviewed_answer r
      join ai_assistant.model o on o.id = r.model
      join ai_assistant.member m on m.id = r.changed_by
      """;

  private static final String INSERT =
      """
      insert into ai_assistant.reviewed_answer
        (id, question, words, language, model, state, note, changed_by)
      values (:id, :question, :words, :language, :model, 'ACTIVE', :note, :member)
      """;

  private static final String STATEMENT =
      """
      insert into ai_assistant.reviewed_statement
        (reviewed, n, text, language, passage, manual_id, version, page, quote)
      values (:reviewed, :n, :text, :language, :passage, :manual, :version, :page, :quote)
      """;

  private static final String UPDATE =
      """
      update ai_assistant.reviewed_answer
      set question = :question, words = :words, note = :note, state = 'ACTIVE',
          changed_by = :member, changed_at = now()
      where id = :id
      """;

  private static final String STATE =
      """
      update ai_assistant.reviewed_answer
      set state = :state, changed_by = :member, changed_at = now()
      where id = :id and state <> 'RETIRED'
      """;

  private static final String KEEP =
      """
      insert into ai_assistant.reviewed_change (reviewed, what, member, body)
      select r.id, :what, :member, to_jsonb(r) || jsonb_build_object('statements',
        (select jsonb_agg(to_jsonb(s) - 'reviewed' order by s.n)
         from ai_assistant.reviewed_statement s where s.reviewed = r.id))
      from ai_assistant.reviewed_answer r where r.id = :id
      """;

  private static final String CHANGES =
      """
      select c.what, c.at, m.name, c.body::text as body
      from ai_assistant.reviewed_change c join ai_assistant.member m on m.id = c.member
      where c.reviewed = :id order by c.n
      """;

  private static final TypeReference<List<ReviewedStatement>> STATEMENTS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;

  ReviewedStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  List<ReviewedAnswer> all() {
    return jdbc.sql(SELECT + " order by lower(o.name), r.question, r.id").query(this::read).list();
  }

  List<ReviewedAnswer> active(UUID model, String language) {
    return jdbc.sql(
            SELECT
                + " where r.model = :model and r.language = :language and r.state = 'ACTIVE'"
                + " order by r.changed_at desc, r.id")
        .param("model", model)
        .param("language", language)
        .query(this::read)
        .list();
  }

  Optional<ReviewedAnswer> find(UUID id) {
    return jdbc.sql(SELECT + " where r.id = :id").param("id", id).query(this::read).optional();
  }

  int count() {
    return jdbc.sql("select count(*) from ai_assistant.reviewed_answer where state <> 'RETIRED'")
        .query(Integer.class)
        .single();
  }

  @Transactional
  public void insert(Caller caller, UUID id, NewReviewedAnswer answer) {
    jdbc.sql(INSERT)
        .param("id", id)
        .param("question", answer.question())
        .param("words", answer.words())
        .param("language", answer.language())
        .param("model", answer.model())
        .param("note", answer.note())
        .param("member", caller.member())
        .update();
    statements(id, answer.statements());
    keep(caller, id, "CREATED");
  }

  @Transactional
  public void update(Caller caller, UUID id, NewReviewedAnswer answer) {
    jdbc.sql(UPDATE)
        .param("id", id)
        .param("question", answer.question())
        .param("words", answer.words())
        .param("note", answer.note())
        .param("member", caller.member())
        .update();
    jdbc.sql("delete from ai_assistant.reviewed_statement where reviewed = :id")
        .param("id", id)
        .update();
    statements(id, answer.statements());
    keep(caller, id, "CHANGED");
  }

  @Transactional
  public void state(Caller caller, UUID id, ReviewedAnswer.State state) {
    int changed =
        jdbc.sql(STATE)
            .param("id", id)
            .param("state", state.name())
            .param("member", caller.member())
            .update();
    if (changed == 1) {
      keep(caller, id, state.name());
    }
  }

  List<ReviewedChange> changes(UUID id) {
    return jdbc.sql(CHANGES)
        .param("id", id)
        .query((row, number) ->
            new ReviewedChange(
                row.getString("what"),
                row.getString("name"),
                row.getTimestamp("at").toInstant(),
                json.readTree(row.getString("body"))))
        .list();
  }

  private void statements(UUID id, List<ReviewedStatement> statements) {
    for (int n = 0; n < statements.size(); n++) {
      ReviewedStatement each = statements.get(n);
      jdbc.sql(STATEMENT)
          .param("reviewed", id)
          .param("n", n + 1)
          .param("text", each.text())
          .param("language", each.language())
          .param("passage", each.passage())
          .param("manual", each.manualId())
          .param("version", each.version())
          .param("page", each.page())
          .param("quote", each.quote())
          .update();
    }
  }

  private void keep(Caller caller, UUID id, String what) {
    jdbc.sql(KEEP).param("id", id).param("what", what).param("member", caller.member()).update();
  }

  private ReviewedAnswer read(ResultSet row, int number) throws SQLException {
    return new ReviewedAnswer(
        row.getObject("id", UUID.class),
        row.getString("question"),
        row.getString("words"),
        row.getString("language"),
        row.getObject("model", UUID.class),
        row.getString("model_name"),
        ReviewedAnswer.State.valueOf(row.getString("state")),
        row.getString("note"),
        json.readValue(row.getString("statements"), STATEMENTS),
        row.getString("member_name"),
        row.getTimestamp("changed_at").toInstant());
  }
}
