package com.autoboss.assistant.database;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * How the schema {@code ai_assistant} comes to its newest form. Nothing outside that schema is
 * looked at or touched.
 */
public final class Migrations {

  /** The only schema of the product. */
  public static final String SCHEMA = "ai_assistant";

  /** A migration gives up rather than block a running service behind its lock for longer. */
  private static final String LOCK_TIMEOUT = "-c%20lock_timeout=10s";

  private Migrations() {}

  /** Brings the schema of a database to its newest form. */
  public static void apply(DatabaseUrl database) {
    DatabaseUrl patient = patient(database);
    configure(Flyway.configure())
        .dataSource(patient.jdbc(), patient.user(), patient.password())
        .load()
        .migrate();
  }

  /** The same database, with the lock timeout of migrations on every connection. */
  static DatabaseUrl patient(DatabaseUrl database) {
    return database.with("options", LOCK_TIMEOUT);
  }

  /**
   * Migrations are named by time and land in any order; those of a newer release are left alone.
   */
  static FluentConfiguration configure(FluentConfiguration flyway) {
    return flyway
        .locations("classpath:db/migration")
        .schemas(SCHEMA)
        .defaultSchema(SCHEMA)
        .createSchemas(true)
        .outOfOrder(true);
  }
}
