package com.autoboss.assistant.database;

import com.autoboss.assistant.lifecycle.StartRefused;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Where a PostgreSQL database is and who logs in.
 *
 * @param jdbc the address without user and password
 * @param user null when the server needs none
 * @param password null when the server needs none; never shown
 */
public record DatabaseUrl(String jdbc, @Nullable String user, @Nullable String password) {

  /**
   * Reads {@code postgresql://user:password@host:port/database}, {@code postgres://…}, {@code
   * postgresql+driver://…} or the JDBC form.
   *
   * @throws StartRefused when it is none of them; the message holds no secret
   */
  public static DatabaseUrl parse(String text) {
    return DatabaseUrlReader.read(text.strip());
  }

  /** Opens one connection outside any pool; the caller closes it. */
  public Connection connect() throws SQLException {
    Properties login = new Properties();
    if (user != null) {
      login.setProperty("user", user);
    }
    if (password != null) {
      login.setProperty("password", password);
    }
    return DriverManager.getConnection(jdbc, login);
  }

  /** The same server and login, with one more driver parameter. */
  DatabaseUrl with(String parameter, String value) {
    String separator = jdbc.contains("?") ? "&" : "?";
    return new DatabaseUrl(jdbc + separator + parameter + "=" + value, user, password);
  }

  @Override
  public String toString() {
    return jdbc;
  }
}
