package com.autoboss.assistant.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The credential table. */
final class CredentialStore {

  private static final String INSERT =
      """
      insert into ai_assistant.credential (hash, kind, member, role, expires_at)
      values (:hash, :kind, :member, :role, :expires)
      """;

  private static final String CALLER =
      """
      select m.id as member, m.organisation, m.language, o.kind = 'MAKER' as of_maker, c.role
      from ai_assistant.credential c
      join ai_assistant.member m on m.id = c.member
      join ai_assistant.organisation o on o.id = m.organisation
      where c.hash = :hash and c.kind = :kind and c.ended_at is null and c.expires_at > :now
      """;

  private static final String END =
      """
      update ai_assistant.credential set ended_at = :now
      where hash = :hash and kind = :kind and ended_at is null and expires_at > :now
      returning member, role
      """;

  private final JdbcClient jdbc;

  CredentialStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(byte[] hash, Credential kind, Grant grant, Instant expires) {
    jdbc.sql(INSERT)
        .param("hash", hash)
        .param("kind", kind.name())
        .param("member", grant.member())
        .param("role", grant.role().name())
        .param("expires", Timestamp.from(expires))
        .update();
  }

  Optional<Caller> caller(byte[] hash, Credential kind, Instant now) {
    return jdbc.sql(CALLER)
        .param("hash", hash)
        .param("kind", kind.name())
        .param("now", Timestamp.from(now))
        .query(CredentialStore::caller)
        .optional();
  }

  /**
   * Ends a credential and returns whose it was; empty when it was not valid any more. Only one of
   * two callers wins.
   */
  Optional<Grant> end(byte[] hash, Credential kind, Instant now) {
    return jdbc.sql(END)
        .param("hash", hash)
        .param("kind", kind.name())
        .param("now", Timestamp.from(now))
        .query((row, number) ->
            new Grant(row.getObject("member", UUID.class), Role.valueOf(row.getString("role"))))
        .optional();
  }

  private static Caller caller(ResultSet row, int number) throws SQLException {
    return new Caller(
        row.getObject("member", UUID.class),
        row.getObject("organisation", UUID.class),
        Role.valueOf(row.getString("role")),
        row.getBoolean("of_maker"),
        row.getString("language"));
  }

  /** A member acting in a role. */
  record Grant(UUID member, Role role) {}
}
