package com.autoboss.assistant.operations;

import com.autoboss.assistant.lifecycle.Check;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The database answers. */
@Component
class DatabaseCheck implements Check {

  private final JdbcClient jdbc;

  DatabaseCheck(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "database";
  }

  @Override
  public Finding look() {
    try {
      String version = jdbc.sql("show server_version").query(String.class).single();
      return Finding.pass("PostgreSQL " + version + " answers");
    } catch (DataAccessException away) {
      return Finding.fail("PostgreSQL does not answer", "check DATABASE_URL and the server");
    }
  }
}
