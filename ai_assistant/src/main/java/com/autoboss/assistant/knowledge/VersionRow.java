package com.autoboss.assistant.knowledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a version from its row. */
final class VersionRow {

  private VersionRow() {}

  static ManualVersion read(ResultSet row, int number) throws SQLException {
    return new ManualVersion(
        row.getObject("id", UUID.class),
        row.getObject("manual", UUID.class),
        row.getInt("number"),
        row.getString("title"),
        row.getString("audience"),
        row.getBoolean("sample"),
        row.getString("sha256"),
        row.getString("file_name"),
        row.getString("language"),
        state(row),
        row.getString("state").equals(ManualState.PUBLISHED.name()),
        row.getString("code"),
        row.getString("detail"),
        row.getInt("done"),
        row.getObject("total", Integer.class),
        row.getInt("pages"),
        row.getInt("unread_pages"),
        row.getInt("passages"),
        List.of((String[]) row.getArray("models").getArray()),
        row.getTimestamp("received_at").toInstant(),
        instant(row.getTimestamp("published_at")));
  }

  private static ManualState state(ResultSet row) throws SQLException {
    ManualState state = ManualState.valueOf(row.getString("state"));
    boolean due = state == ManualState.PUBLISHED && row.getBoolean("vectors_due");
    return due ? ManualState.EMBEDDING : state;
  }

  private static @Nullable Instant instant(@Nullable Timestamp time) {
    return time == null ? null : time.toInstant();
  }
}
