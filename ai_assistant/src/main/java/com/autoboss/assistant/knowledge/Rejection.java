package com.autoboss.assistant.knowledge;

import java.io.IOException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Removes what a rejected version left behind; its row stays, with the reason. */
@Component
class Rejection {

  private static final String STILL_NEEDED =
      """
      select exists (select from ai_assistant.manual_version
                     where sha256 = :sha256 and state <> 'REJECTED')
      """;

  private final JdbcClient jdbc;
  private final VersionProgress progress;
  private final PassageWriter writer;
  private final ContentStore contents;

  Rejection(
      JdbcClient jdbc, VersionProgress progress, PassageWriter writer, ContentStore contents) {
    this.jdbc = jdbc;
    this.progress = progress;
    this.writer = writer;
    this.contents = contents;
  }

  /**
   * To be called in a transaction. Holds the lock of uploads: one of the same content may be coming
   * in.
   */
  void reject(ManualVersion version, String code, String detail) throws IOException {
    new ManualStore(jdbc).lock();
    if (!progress.reject(version.id(), code, detail)) {
      return;
    }
    writer.forget(version.id());
    boolean needed =
        jdbc.sql(STILL_NEEDED).param("sha256", version.sha256()).query(Boolean.class).single();
    if (!needed) {
      contents.remove(version.sha256());
    }
  }
}
