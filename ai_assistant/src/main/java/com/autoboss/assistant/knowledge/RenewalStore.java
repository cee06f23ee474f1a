package com.autoboss.assistant.knowledge;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose vectors published versions have. */
@Repository
class RenewalStore {

  private static final String OUTDATED =
      """
      select id from ai_assistant.manual_version where state = 'PUBLISHED'
        and not vectors_due and embedded_by is distinct from :model order by published_at
      """;

  private static final String EMBEDDED =
      """
      with embedded as (
        update ai_assistant.manual_version set embedded_by = :model
        where id = :version and state = 'PUBLISHED'
        returning id)
      insert into ai_assistant.index_change (version, kind, model)
      select id, 'EMBEDDED', :model from embedded
      """;

  private final JdbcClient jdbc;

  RenewalStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Published versions of which some passage has no vectors of this model. */
  List<UUID> outdated(String model) {
    return jdbc.sql(OUTDATED)
        .param("model", model)
        .query((row, number) -> row.getObject("id", UUID.class))
        .list();
  }

  boolean isPublished(UUID version) {
    return jdbc.sql(
            "select count(*) from ai_assistant.manual_version where id = :id and state = 'PUBLISHED'")
        .param("id", version)
        .query(Integer.class)
        .single()
        .equals(1);
  }

  /** Makes the order of the rows of the log the order of their commits. */
  void lock() {
    jdbc.sql(Publication.LOCK).query((row, number) -> number).single();
  }

  /** Notes that every passage has its vectors of this model, and tells the indexes. */
  void embedded(UUID version, String model) {
    jdbc.sql(EMBEDDED).param("version", version).param("model", model).update();
  }
}
