package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.access.Caller;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Passages of published manuals. Every statement carries the caller's audience and the state of the
 * version, so that what was withdrawn a moment ago is gone, whatever the index still says.
 */
@Repository
class PassageStore {

  private static final String SELECT =
      """
      select p.*, v.manual, v.number, v.file_name, m.title, m.sample,
             array(select o.name from ai_assistant.manual_version_model a
                   join ai_assistant.model o on o.id = a.model
                   where a.version = v.id order by lower(o.name)) as models
      from ai_assistant.passage p
      join ai_assistant.manual_version v on v.id = p.version and v.state = 'PUBLISHED'
      join ai_assistant.manual m on m.id = v.manual and m.audience = any(:audiences)
      """;

  private static final String BY_ID =
      SELECT
          + """
          join unnest(:versions, :ordinals) as w (version, ordinal)
            on w.version = p.version and w.ordinal = p.ordinal
          """;

  private static final String OF_PAGE =
      SELECT + " where p.version = :version and p.page = :page order by p.ordinal";

  private static final String WARNINGS =
      SELECT
          + """
          join unnest(:versions, :ordinals) as w (version, ordinal) on w.version = p.version
          join ai_assistant.passage near on near.version = w.version and near.ordinal = w.ordinal
          where p.kind = 'WARNING'
            and (p.section = near.section
                 or p.ordinal between near.ordinal - 2 and near.ordinal + 1
                 or (p.ordinal < near.ordinal
                     and near.section[1: cardinality(p.section)] = p.section))
            and abs(p.page - near.page) <= 2
          order by v.id, p.ordinal
          """;

  private static final String MODELS =
      """
      select distinct o.id, o.name
      from ai_assistant.manual_version v
      join ai_assistant.manual m on m.id = v.manual
      join ai_assistant.manual_version_model a on a.version = v.id
      join ai_assistant.model o on o.id = a.model
      where v.state = 'PUBLISHED' and m.audience = any(:audiences)
      order by o.name
      """;

  private final JdbcClient jdbc;
  private final PassageRow rows;

  PassageStore(JdbcClient jdbc, PassageRow rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  Map<String, ManualPassage> byId(Caller caller, List<String> ids) {
    List<PassageId> wanted = ids.stream().distinct().map(PassageId::of).toList();
    return query(BY_ID, caller, wanted).stream()
        .collect(Collectors.toMap(ManualPassage::id, passage -> passage));
  }

  List<ManualPassage> warningsWith(Caller caller, Collection<ManualPassage> passages) {
    List<PassageId> near =
        passages.stream()
            .map(passage -> new PassageId(passage.source().version(), passage.ordinal()))
            .toList();
    return query(WARNINGS, caller, near).stream().distinct().toList();
  }

  List<ManualPassage> ofPage(Caller caller, UUID version, int page) {
    return jdbc.sql(OF_PAGE)
        .param("audiences", audiences(caller))
        .param("version", version)
        .param("page", page)
        .query(rows::read)
        .list();
  }

  /** For editors, who see a manual before it is published and after. */
  List<ManualPassage> ofAnyPage(UUID version, int page) {
    return jdbc.sql(OF_PAGE.replace(" and v.state = 'PUBLISHED'", ""))
        .param("audiences", new String[] {"OPERATOR", "EXPERT"})
        .param("version", version)
        .param("page", page)
        .query(rows::read)
        .list();
  }

  Map<UUID, String> modelsWithManuals(Caller caller) {
    Map<UUID, String> models = new LinkedHashMap<>();
    jdbc.sql(MODELS)
        .param("audiences", audiences(caller))
        .query((row, number) -> models.put(row.getObject("id", UUID.class), row.getString("name")))
        .list();
    return models;
  }

  private List<ManualPassage> query(String sql, Caller caller, List<PassageId> ids) {
    return jdbc.sql(sql)
        .param("audiences", audiences(caller))
        .param("versions", ids.stream().map(PassageId::version).toArray(UUID[]::new))
        .param("ordinals", ids.stream().map(PassageId::ordinal).toArray(Integer[]::new))
        .query(rows::read)
        .list();
  }

  private static String[] audiences(Caller caller) {
    return caller.audiences().toArray(String[]::new);
  }
}
