package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.access.Caller;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Manuals and their versions, as a caller may see them and as they come in. */
@Repository
class ManualStore {

  private static final String SELECT =
      """
      select v.*, m.title, m.audience, m.sample,
             array(select o.name from ai_assistant.manual_version_model a
                   join ai_assistant.model o on o.id = a.model
                   where a.version = v.id order by lower(o.name)) as models
      from ai_assistant.manual_version v join ai_assistant.manual m on m.id = v.manual
      """;

  private static final String VISIBLE =
      """
      where m.audience = any(:audiences) and (v.state = 'PUBLISHED' or :editor)
      """;

  private static final String OF_MODEL =
      """
      and exists (select from ai_assistant.manual_version_model a
                  where a.version = v.id and a.model = :model)
      """;

  private static final String ORDER = " order by lower(m.title), v.manual, v.number desc";

  // One upload at a time decides which manual it belongs to and which number it gets.
  private static final String LOCK = "select pg_advisory_xact_lock(7261001)";

  private static final String SAME_CONTENT =
      SELECT
          + """
          where v.sha256 = :sha256 and m.audience = :audience and m.sample = :sample
            and v.state in ('RECEIVED', 'READING', 'EMBEDDING', 'PUBLISHED')
            and array(select a.model from ai_assistant.manual_version_model a
                      where a.version = v.id order by a.model) = :models
          """;

  private static final String SAME_MANUAL =
      """
      select m.id from ai_assistant.manual m
      where lower(m.title) = lower(:title) and m.audience = :audience and m.sample = :sample
        and exists (select from ai_assistant.manual_version v where v.manual = m.id
                    and array(select a.model from ai_assistant.manual_version_model a
                              where a.version = v.id order by a.model) = :models)
      """;

  private static final String INSERT_MANUAL =
      """
      insert into ai_assistant.manual (id, title, audience, sample)
      values (:id, :title, :audience, :sample)
      """;

  private static final String INSERT_VERSION =
      """
      insert into ai_assistant.manual_version
        (id, manual, number, sha256, file_name, bytes, language, state, received_by)
      select :id, :manual, coalesce(max(number), 0) + 1, :sha256, :file, :bytes, :language,
             'RECEIVED', :member
      from ai_assistant.manual_version where manual = :manual
      """;

  private static final String INSERT_MODEL =
      "insert into ai_assistant.manual_version_model (version, model) values (:version, :model)";

  private final JdbcClient jdbc;

  ManualStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<ManualVersion> visible(Caller caller, boolean editor) {
    return jdbc.sql(SELECT + VISIBLE + ORDER)
        .param("audiences", caller.audiences().toArray(String[]::new))
        .param("editor", editor)
        .query(VersionRow::read)
        .list();
  }

  List<ManualVersion> visible(Caller caller, boolean editor, UUID manual) {
    return jdbc.sql(SELECT + VISIBLE + " and v.manual = :manual" + ORDER)
        .param("audiences", caller.audiences().toArray(String[]::new))
        .param("editor", editor)
        .param("manual", manual)
        .query(VersionRow::read)
        .list();
  }

  List<ManualVersion> published(Caller caller, UUID model) {
    return jdbc.sql(SELECT + VISIBLE + OF_MODEL + ORDER)
        .param("audiences", caller.audiences().toArray(String[]::new))
        .param("editor", false)
        .param("model", model)
        .query(VersionRow::read)
        .list();
  }

  Optional<ManualVersion> version(UUID id) {
    return jdbc.sql(SELECT + " where v.id = :id")
        .param("id", id)
        .query(VersionRow::read)
        .optional();
  }

  boolean isEmpty() {
    return jdbc.sql("select not exists (select from ai_assistant.manual_version)")
        .query(Boolean.class)
        .single();
  }

  void lock() {
    jdbc.sql(LOCK).query((row, number) -> number).single();
  }

  Optional<ManualVersion> sameContent(String sha256, NewManual manual, Set<UUID> models) {
    return jdbc
        .sql(SAME_CONTENT)
        .param("sha256", sha256)
        .param("audience", manual.audience())
        .param("sample", manual.sample())
        .param("models", sorted(models))
        .query(VersionRow::read)
        .list()
        .stream()
        .findFirst();
  }

  Optional<UUID> sameManual(NewManual manual, Set<UUID> models) {
    return jdbc
        .sql(SAME_MANUAL)
        .param("title", manual.shownTitle())
        .param("audience", manual.audience())
        .param("sample", manual.sample())
        .param("models", sorted(models))
        .query((row, number) -> row.getObject("id", UUID.class))
        .list()
        .stream()
        .findFirst();
  }

  void insertManual(UUID id, NewManual manual) {
    jdbc.sql(INSERT_MANUAL)
        .param("id", id)
        .param("title", manual.shownTitle())
        .param("audience", manual.audience())
        .param("sample", manual.sample())
        .update();
  }

  void insertVersion(
      Caller caller, UUID id, UUID manual, NewManual about, ContentStore.Content content) {
    jdbc.sql(INSERT_VERSION)
        .param("id", id)
        .param("manual", manual)
        .param("sha256", content.sha256())
        .param("file", about.fileName())
        .param("bytes", content.bytes())
        .param("language", about.language())
        .param("member", caller.member())
        .update();
  }

  void insertModels(UUID version, Set<UUID> models) {
    models.forEach(
        model -> jdbc.sql(INSERT_MODEL).param("version", version).param("model", model).update());
  }

  /** In the order in which PostgreSQL sorts them, which is not that of {@link UUID#compareTo}. */
  private static UUID[] sorted(Set<UUID> models) {
    return models.stream().sorted(Comparator.comparing(UUID::toString)).toArray(UUID[]::new);
  }
}
