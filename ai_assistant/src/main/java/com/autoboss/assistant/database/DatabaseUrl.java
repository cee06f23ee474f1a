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

  private static final int OLDEST_POSTGRESQL = 15;

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

  /**
   * Looks whether the database answers and is new enough.
   *
   * @throws StartRefused when not, in one line
   */
  void check() {
    try (Connection connection = connect()) {
      int major = connection.getMetaData().getDatabaseMajorVersion();
      if (major < OLDEST_POSTGRESQL) {
        throw new StartRefused(
            "PostgreSQL %d at %s is too old; use %d or newer"
                .formatted(major, jdbc, OLDEST_POSTGRESQL));
      }
    } catch (SQLException unreachable) {
      throw new StartRefused(
          "the database %s cannot be used (%s); check DATABASE_URL"
              .formatted(jdbc, String.valueOf(unreachable.getMessage()).replace('\n', ' ')),
          unreachable);
    }
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
