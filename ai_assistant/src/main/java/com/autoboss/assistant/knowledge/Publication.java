package com.autoboss.assistant.knowledge;

import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Flips what is visible, in one transaction: the new version in, the one before out, and samples of
 * the same models out when a real manual comes.
 *
 * <p>Every change is a row of the log that the index follows. The lock makes the order of the rows
 * the order of the commits, so that a follower never passes a row that is still to appear.
 */
@Repository
class Publication {

  static final String LOCK = "select pg_advisory_xact_lock(7261002)";

  private static final String RETIRE =
      """
      with retired as (
        update ai_assistant.manual_version old
        set state = case when old.manual = v.manual then 'SUPERSEDED' else 'WITHDRAWN' end,
            ended_at = now()
        from ai_assistant.manual_version v
        join ai_assistant.manual m on m.id = v.manual
        where v.id = :version and v.state = 'EMBEDDING' and old.state = 'PUBLISHED'
          and (old.manual = v.manual
               or not m.sample
                  and (select sample from ai_assistant.manual where id = old.manual)
                  and exists (select from ai_assistant.manual_version_model a
                              join ai_assistant.manual_version_model b on a.model = b.model
                              where a.version = old.id and b.version = v.id))
        returning old.id)
      insert into ai_assistant.index_change (version, kind) select id, 'WITHDRAWN' from retired
      """;

  private static final String PUBLISH =
      """
      update ai_assistant.manual_version
      set state = 'PUBLISHED', published_at = now(), vectors_due = :due,
        done = case when :due then 0 else passages end, total = passages
      where id = :version and state = 'EMBEDDING'
      """;

  private static final String PREPARE =
      """
      insert into ai_assistant.index_change (version, kind)
      select id, 'PUBLISHED' from ai_assistant.manual_version where id = :version and state = 'EMBEDDING'
      returning position
      """;

  private static final String SUPERSEDES =
      """
      select exists (
        select from ai_assistant.manual_version v
        join ai_assistant.manual_version old on old.manual = v.manual and old.id <> v.id
        where v.id = :version and old.state = 'PUBLISHED')
      """;

  // Of a version without vectors there is nothing new to tell.
  private static final String VECTORS =
      """
      insert into ai_assistant.index_change (version, kind, model)
      select id, 'EMBEDDED', embedded_by from ai_assistant.manual_version
      where id = :version and state = 'PUBLISHED' and vectors_due and embedded_by is not null
      returning position
      """;

  private static final String WHOLE =
      """
      update ai_assistant.manual_version set vectors_due = false, done = passages, total = passages
      where id = :version and vectors_due
      """;

  private static final String WITHDRAW =
      """
      with withdrawn as (
        update ai_assistant.manual_version set state = 'WITHDRAWN', ended_at = now()
        where id = :version and state in ('RECEIVED', 'READING', 'EMBEDDING', 'PUBLISHED')
        returning id)
      insert into ai_assistant.index_change (version, kind) select id, 'WITHDRAWN' from withdrawn
      """;

  private static final String WITHDRAW_SAMPLES =
      """
      with withdrawn as (
        update ai_assistant.manual_version v set state = 'WITHDRAWN', ended_at = now()
        from ai_assistant.manual m
        where m.id = v.manual and m.sample
          and v.state in ('RECEIVED', 'READING', 'EMBEDDING', 'PUBLISHED')
        returning v.id)
      insert into ai_assistant.index_change (version, kind) select id, 'WITHDRAWN' from withdrawn
      """;

  private final JdbcClient jdbc;
  private final TransactionOperations transaction;

  Publication(JdbcClient jdbc, TransactionOperations transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /**
   * Lets indexes take the passages of a complete version in before anybody can see them; returns
   * the position of the log at which they have them, 0 when there is nothing to publish.
   */
  long prepare(UUID version) {
    return logged(PREPARE, version);
  }

  /** Publishes a version that was prepared; a second call changes nothing. */
  void publish(UUID version) {
    publish(version, false);
  }

  /** Publishes a version that was prepared while its vectors are still to come. */
  void publishWords(UUID version) {
    publish(version, true);
  }

  /** Whether an older version of the same manual would have to give way. */
  boolean supersedes(UUID version) {
    return jdbc.sql(SUPERSEDES).param("version", version).query(Boolean.class).single();
  }

  /** Whether it was published without its vectors, which are to follow. */
  boolean awaitsVectors(UUID version) {
    return jdbc.sql("select vectors_due from ai_assistant.manual_version where id = :version")
        .param("version", version)
        .query(Boolean.class)
        .single();
  }

  /**
   * Lets indexes take in the vectors of a version that was published without; returns the position
   * of the log at which they have them, 0 when there are none.
   */
  long addVectors(UUID version) {
    return logged(VECTORS, version);
  }

  /** Nothing is due any more of a version that was published without vectors. */
  void complete(UUID version) {
    jdbc.sql(WHOLE).param("version", version).update();
  }

  private void publish(UUID version, boolean vectorsDue) {
    transaction.executeWithoutResult(status -> {
      lock();
      jdbc.sql(RETIRE).param("version", version).update();
      jdbc.sql(PUBLISH).param("version", version).param("due", vectorsDue).update();
    });
  }

  private long logged(String statement, UUID version) {
    Long position =
        transaction.execute(status -> {
          lock();
          return jdbc.sql(statement)
              .param("version", version)
              .query(Long.class)
              .optional()
              .orElse(0L);
        });
    return Objects.requireNonNull(position);
  }

  /** Takes a version out, published or on its way in; false when it was neither. */
  boolean withdraw(UUID version) {
    return changed(jdbc.sql(WITHDRAW).param("version", version)) > 0;
  }

  /** Takes every sample out; returns how many versions. */
  int withdrawSamples() {
    return changed(jdbc.sql(WITHDRAW_SAMPLES));
  }

  private int changed(JdbcClient.StatementSpec statement) {
    Integer rows =
        transaction.execute(status -> {
          lock();
          return statement.update();
        });
    return Objects.requireNonNull(rows);
  }

  private void lock() {
    jdbc.sql(LOCK).query((row, number) -> number).single();
  }
}
