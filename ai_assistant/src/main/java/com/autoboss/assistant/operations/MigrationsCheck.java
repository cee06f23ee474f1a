package com.autoboss.assistant.operations;

import com.autoboss.assistant.lifecycle.Check;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The schema is the one this version was built for; the start brings it there. */
@Component
class MigrationsCheck implements Check {

  private static final String STATE =
      """
      select count(*) filter (where not success) as failed, max(version) as latest
      from ai_assistant.flyway_schema_history
      """;

  private final JdbcClient jdbc;

  MigrationsCheck(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "migrations";
  }

  @Override
  public Finding look() {
    try {
      return jdbc.sql(STATE)
          .query((row, number) -> finding(row.getInt(1), row.getString(2)))
          .single();
    } catch (DataAccessException away) {
      return Finding.unknown("the database does not answer");
    }
  }

  private static Finding finding(int failed, String latest) {
    return failed == 0
        ? Finding.pass("the schema is at " + latest)
        : Finding.fail(failed + " migrations failed", "see the log of the start, then start again");
  }
}
