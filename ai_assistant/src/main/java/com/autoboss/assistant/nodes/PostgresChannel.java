package com.autoboss.assistant.nodes;

import com.autoboss.assistant.database.DatabaseUrl;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

/** PostgreSQL's own: LISTEN and NOTIFY. */
final class PostgresChannel implements Channel {

  // A hint that a crash loses is no loss; so its commit need not wait for the disk.
  private static final String SAY =
      "select set_config('synchronous_commit', 'off', true), pg_notify(:name, :message)";

  private final JdbcClient jdbc;
  private final DatabaseUrl url;

  PostgresChannel(JdbcClient jdbc, DatabaseUrl url) {
    this.jdbc = jdbc;
    this.url = url;
  }

  @Override
  public void say(String message) throws IOException {
    try {
      jdbc.sql(SAY).param("name", NAME).param("message", message).query().singleRow();
    } catch (DataAccessException | TransactionException away) {
      throw new IOException(away);
    }
  }

  @Override
  public Hearing hear() throws IOException {
    try {
      Connection connection = url.connect();
      try (Statement statement = connection.createStatement()) {
        statement.execute("listen " + NAME);
        return new Notifications(connection);
      } catch (SQLException failed) {
        connection.close();
        throw failed;
      }
    } catch (SQLException away) {
      throw new IOException(away);
    }
  }
}
