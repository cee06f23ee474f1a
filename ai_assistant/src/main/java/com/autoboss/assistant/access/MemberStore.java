package com.autoboss.assistant.access;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Organisations and their members, as named here; those of the host have names of their own. */
final class MemberStore {

  private static final String MAKER_AT_FIRST = "maker";

  // "do update" with no change, so that the row comes back whether it was there or not, also when
  // two ask at once.
  private static final String ORGANISATION =
      """
      insert into ai_assistant.organisation (id, name, kind) values (:id, :name, :kind)
      on conflict (lower(name)) where host_id is null do update set name = ai_assistant.organisation.name
      returning id
      """;

  private static final String MEMBER =
      """
      insert into ai_assistant.member (id, organisation, name) values (:id, :organisation, :name)
      on conflict (organisation, lower(name)) where host_id is null do update set name = ai_assistant.member.name
      returning id
      """;

  private static final String MAKER =
      "select id from ai_assistant.organisation where kind = 'MAKER'";

  private final JdbcClient jdbc;

  MemberStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  UUID maker() {
    return jdbc.sql(MAKER)
        .query(UUID.class)
        .optional()
        .orElseGet(() -> organisation(MAKER_AT_FIRST, "MAKER"));
  }

  UUID customer(String name) {
    return organisation(name, "CUSTOMER");
  }

  UUID member(UUID organisation, String name) {
    return jdbc.sql(MEMBER)
        .param("id", UUID.randomUUID())
        .param("organisation", organisation)
        .param("name", name)
        .query(UUID.class)
        .single();
  }

  private UUID organisation(String name, String kind) {
    return jdbc.sql(ORGANISATION)
        .param("id", UUID.randomUUID())
        .param("name", name)
        .param("kind", kind)
        .query(UUID.class)
        .single();
  }
}
