package com.autoboss.assistant.cli;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Credentials;
import com.autoboss.assistant.access.Members;
import com.autoboss.assistant.database.DatabaseSettings;
import com.autoboss.assistant.database.DatabaseUrl;
import com.autoboss.assistant.database.Installation;
import com.autoboss.assistant.database.Migrations;
import com.autoboss.assistant.lifecycle.DataFolder;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Makes bearer tokens for whoever holds the data folder or the database: they own the installation.
 */
final class Keys {

  private static final String THERE = "select to_regclass('ai_assistant.credential') is not null";

  private final JdbcClient jdbc;

  private Keys(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A token of the installation in this folder, whether its service runs or not. */
  static String of(DataFolder folder, WantedKey wanted) {
    try (Installation installation =
        Installation.forCommand(folder, DatabaseSettings.from(System::getenv))) {
      JdbcClient jdbc = client(installation.database());
      if (!jdbc.sql(THERE).query(Boolean.class).single()) {
        Migrations.apply(installation.database());
      }
      return new Keys(jdbc).token(wanted);
    }
  }

  private String token(WantedKey wanted) {
    Caller caller = new Members(jdbc).ensure(wanted.role(), wanted.organisation(), wanted.member());
    return new Credentials(jdbc, Clock.systemUTC())
        .issueToken(caller.member(), caller.role(), wanted.lifetime());
  }

  private static JdbcClient client(DatabaseUrl url) {
    DriverManagerDataSource source = new DriverManagerDataSource(url.jdbc());
    source.setUsername(String.valueOf(url.user()));
    source.setPassword(String.valueOf(url.password()));
    return JdbcClient.create(source);
  }
}
