package com.autoboss.assistant.nodes;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** A connection of its own, because the pool's come and go. */
record Notifications(Connection connection) implements Channel.Hearing {

  private static final int LONGEST_WAIT_MILLISECONDS = 10_000;

  @Override
  public void next(Consumer<String> messages) throws IOException {
    try {
      PGNotification[] news =
          connection.unwrap(PGConnection.class).getNotifications(LONGEST_WAIT_MILLISECONDS);
      if (news != null) {
        for (PGNotification each : news) {
          messages.accept(each.getParameter());
        }
      }
    } catch (SQLException away) {
      throw new IOException(away);
    }
  }

  @Override
  public void close() {
    try {
      connection.abort(Runnable::run);
    } catch (SQLException alreadyGone) {
      // What is gone need not be closed.
    }
  }
}
