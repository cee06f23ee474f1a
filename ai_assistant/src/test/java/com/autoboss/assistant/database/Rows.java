package com.autoboss.assistant.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A table of rows that must survive, seen through one connection. */
final class Rows implements AutoCloseable {

  private final Connection connection;

  Rows(DatabaseUrl url) throws SQLException {
    connection = url.connect();
  }

  /** Adds a row and returns how many there are now. */
  static int add(DatabaseUrl url) throws SQLException {
    try (Rows rows = new Rows(url);
        Statement statement = rows.connection.createStatement()) {
      statement.execute("create table if not exists row (n int generated always as identity)");
      statement.execute("insert into row default values");
      return rows.count();
    }
  }

  static int count(DatabaseUrl url) throws SQLException {
    try (Rows rows = new Rows(url)) {
      return rows.count();
    }
  }

  /** Counts as soon as the server lets it; the time limit of the test run bounds the wait. */
  static int awaitCount(DatabaseUrl url) {
    while (true) {
      try {
        return count(url);
      } catch (SQLException notYet) {
        Thread.onSpinWait();
      }
    }
  }

  static boolean refusesPassword(DatabaseUrl url, String password) {
    try (Connection open = new DatabaseUrl(url.jdbc(), url.user(), password).connect()) {
      return open.isClosed();
    } catch (SQLException refused) {
      return refused.getSQLState().equals("28P01");
    }
  }

  static long postmaster(DatabaseUrl url) throws SQLException {
    try (Rows rows = new Rows(url)) {
      String file = rows.text("select pg_read_file('postmaster.pid')");
      return Long.parseLong(file.lines().findFirst().orElseThrow());
    }
  }

  int count() throws SQLException {
    return Integer.parseInt(text("select count(*) from row"));
  }

  String setting(String name) throws SQLException {
    return text("select current_setting('" + name + "')");
  }

  private String text(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getString(1);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
