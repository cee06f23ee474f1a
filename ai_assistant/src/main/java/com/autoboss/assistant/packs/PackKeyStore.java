package com.autoboss.assistant.packs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keys of packs. */
@Repository
class PackKeyStore {

  private static final String ALL =
      """
      select id, public_key, private_key, created_at, retired_at from ai_assistant.pack_key
      """;

  // Two nodes may start for the first time at once; one of their keys stays.
  private static final String INSERT =
      """
      insert into ai_assistant.pack_key (id, public_key, private_key, created_at)
      values (:id, :public, :private, :at)
      on conflict ((true)) where retired_at is null do nothing
      """;

  private static final String RETIRE =
      "update ai_assistant.pack_key set retired_at = now() where retired_at is null";

  private final JdbcClient jdbc;

  PackKeyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The latest first. */
  List<PackKey> all() {
    return jdbc.sql(ALL + " order by created_at desc, id").query(PackKeyStore::read).list();
  }

  Optional<PackKey> inUse() {
    return jdbc.sql(ALL + " where retired_at is null").query(PackKeyStore::read).optional();
  }

  /** Does nothing while another key is in use. */
  void insert(PackKey key) {
    jdbc.sql(INSERT)
        .param("id", key.id())
        .param("public", key.publicKey())
        .param("private", key.privateKey())
        .param("at", key.createdAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  void retire() {
    jdbc.sql(RETIRE).update();
  }

  private static PackKey read(ResultSet row, int number) throws SQLException {
    Timestamp retired = row.getTimestamp("retired_at");
    return new PackKey(
        row.getString("id"),
        row.getBytes("public_key"),
        row.getBytes("private_key"),
        row.getTimestamp("created_at").toInstant(),
        retired == null ? null : retired.toInstant());
  }
}
