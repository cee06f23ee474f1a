package com.autoboss.assistant.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The job table. Times are the database's, so that nodes need not agree on theirs. */
@Repository
class JobStore {

  private static final String INSERT =
      """
      insert into ai_assistant.job (id, kind, subject, state)
      values (:id, :kind, :subject, 'QUEUED')
      on conflict (kind, subject) where state in ('QUEUED', 'RUNNING') do nothing
      """;

  private static final String CLAIM =
      """
      update ai_assistant.job
      set state = 'RUNNING', owner = :owner, claims = claims + 1,
          lease_until = now() + make_interval(secs => :lease)
      where id = (
        select id from ai_assistant.job
        where kind = :kind
          and (state = 'QUEUED' and run_after <= now() or state = 'RUNNING' and lease_until < now())
        order by run_after, id
        limit 1
        for update skip locked)
      returning id, kind, subject, failures, claims
      """;

  private static final String EXTEND =
      """
      update ai_assistant.job set lease_until = now() + make_interval(secs => :lease)
      where id = :id and owner = :owner and state = 'RUNNING'
      """;

  private static final String END =
      """
      update ai_assistant.job set state = :state, error = :error, ended_at = now(), lease_until = null
      where id = :id and owner = :owner and state = 'RUNNING'
      """;

  private static final String AGAIN =
      """
      update ai_assistant.job
      set state = 'QUEUED', owner = null, lease_until = null, failures = failures + :failed,
          error = :error, run_after = now() + make_interval(secs => :pause)
      where id = :id and owner = :owner and state = 'RUNNING'
      """;

  private final JdbcClient jdbc;

  JobStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(String kind, UUID subject) {
    jdbc.sql(INSERT)
        .param("id", UUID.randomUUID())
        .param("kind", kind)
        .param("subject", subject)
        .update();
  }

  Optional<Job> claim(String kind, UUID owner, double leaseSeconds) {
    return jdbc.sql(CLAIM)
        .param("kind", kind)
        .param("owner", owner)
        .param("lease", leaseSeconds)
        .query(JobStore::read)
        .optional();
  }

  /** False when the lease was lost to somebody else. */
  boolean extend(UUID job, UUID owner, double leaseSeconds) {
    return jdbc.sql(EXTEND)
            .param("id", job)
            .param("owner", owner)
            .param("lease", leaseSeconds)
            .update()
        == 1;
  }

  void end(UUID job, UUID owner, String state, String error) {
    jdbc.sql(END)
        .param("id", job)
        .param("owner", owner)
        .param("state", state)
        .param("error", error)
        .update();
  }

  /** Puts the job back, to be claimed after the pause. */
  void again(UUID job, UUID owner, boolean failed, String error, double pauseSeconds) {
    jdbc.sql(AGAIN)
        .param("id", job)
        .param("owner", owner)
        .param("failed", failed ? 1 : 0)
        .param("error", error)
        .param("pause", pauseSeconds)
        .update();
  }

  private static Job read(ResultSet row, int number) throws SQLException {
    return new Job(
        row.getObject("id", UUID.class),
        row.getString("kind"),
        row.getObject("subject", UUID.class),
        row.getInt("failures"),
        row.getInt("claims"));
  }
}
