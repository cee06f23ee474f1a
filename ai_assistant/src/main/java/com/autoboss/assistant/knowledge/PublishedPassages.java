package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.search.Passage;
import com.autoboss.assistant.search.PassageSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the index follows: the log of publications, and the passages of a published version. */
@Repository
class PublishedPassages implements PassageSource {

  private static final String LATEST =
      "select coalesce(max(position), 0) from ai_assistant.index_change";

  // What a later row of the same version makes void is left out: an index that is made anew then
  // holds no deleted passages, which would still count as words that passages have.
  private static final String CHANGES =
      """
      select position, version, kind, model from ai_assistant.index_change c
      where position > :position
        and not exists (select from ai_assistant.index_change later
                        where later.version = c.version and later.position > c.position)
      order by position limit :limit
      """;

  private static final String TAGS =
      """
      select 'audience:' || m.audience as tag
      from ai_assistant.manual_version v join ai_assistant.manual m on m.id = v.manual
      where v.id = :version
      union all
      select 'model:' || model from ai_assistant.manual_version_model where version = :version
      """;

  // What is embedded and in the log is about to be published. Nobody sees it before: what the index
  // finds is loaded with the state of its version in the statement.
  private static final String PASSAGES =
      """
      select p.* from ai_assistant.passage p
      join ai_assistant.manual_version v on v.id = p.version
      where p.version = :version and v.state in ('EMBEDDING', 'PUBLISHED') order by p.ordinal
      """;

  private static final String EMBEDDED =
      """
      select not exists (
        select from ai_assistant.manual_version
        where state = 'PUBLISHED' and embedded_by is distinct from :model)
      """;

  private static final String HEADINGS =
      "select text from ai_assistant.passage where version = :version and kind = 'HEADING'";

  private static final String HEADS =
      """
      select distinct (
        select coalesce(string_agg(cell ->> 'header', ' ' order by n), '')
        from jsonb_array_elements(cells) with ordinality as c (cell, n)) as text
      from ai_assistant.passage where version = :version and kind = 'TABLE_ROW'
      """;

  private static final String TITLES =
      """
      select distinct context as text from ai_assistant.passage
      where version = :version and kind = 'TABLE_ROW' and context <> ''
      """;

  private final JdbcClient jdbc;
  private final PlaceJson json;

  PublishedPassages(JdbcClient jdbc, PlaceJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  @Override
  public long latestPosition() {
    return jdbc.sql(LATEST).query(Long.class).single();
  }

  @Override
  public List<Change> changesAfter(long position, int limit) {
    return jdbc.sql(CHANGES)
        .param("position", position)
        .param("limit", limit)
        .query((row, number) ->
            new Change(
                row.getLong("position"),
                row.getString("version"),
                Kind.valueOf(row.getString("kind")),
                row.getString("model")))
        .list();
  }

  @Override
  public List<Passage> passagesOf(String group) {
    UUID version = UUID.fromString(group);
    Set<String> tags =
        Set.copyOf(jdbc.sql(TAGS).param("version", version).query(String.class).list());
    Substance substance =
        new Substance(texts(HEADINGS, version), texts(HEADS, version), texts(TITLES, version));
    return jdbc
        .sql(PASSAGES)
        .param("version", version)
        .query((row, number) -> substantial(row, substance, tags))
        .list()
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  @Override
  public boolean isEmbedded(String model) {
    return jdbc.sql(EMBEDDED).param("model", model).query(Boolean.class).single();
  }

  private List<String> texts(String statement, UUID version) {
    return jdbc.sql(statement)
        .param("version", version)
        .query((row, number) -> row.getString("text"))
        .list();
  }

  private Optional<Passage> substantial(ResultSet row, Substance substance, Set<String> tags)
      throws SQLException {
    String text = row.getString("text");
    String found = IndexedText.of(text, json.cells(row.getString("cells")));
    return substance.isIn(row.getString("kind"), text, found)
        ? Optional.of(passage(row, found, tags))
        : Optional.empty();
  }

  private Passage passage(ResultSet row, String found, Set<String> tags) throws SQLException {
    String version = row.getString("version");
    String context =
        PassageContext.of(
            List.of((String[]) row.getArray("section").getArray()), row.getString("context"));
    return new Passage(
        new PassageId(UUID.fromString(version), row.getInt("ordinal")).text(),
        version,
        found,
        context,
        row.getString("language"),
        tags,
        VectorStore.vectors(row));
  }
}
