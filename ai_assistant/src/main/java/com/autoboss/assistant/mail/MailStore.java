package com.autoboss.assistant.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox. Times are the database's. */
@Repository
class MailStore {

  private static final String INSERT =
      """
      insert into ai_assistant.mail (id, recipient, subject, body) values (:id, :to, :subject, :text)
      """;

  // For the node whose machine is gone without a word.
  private static final String LET_GO =
      "select set_config('idle_in_transaction_session_timeout', '120000', true)";

  // The lock ends with the process that holds it, so a letter of a killed one is free at once.
  private static final String LOCK_DUE =
      """
      select id, recipient, subject, body, failures from ai_assistant.mail
      where state = 'WAITING' and due_at <= now()
      order by due_at, id limit 1 for update skip locked
      """;

  private static final String SENT =
      "update ai_assistant.mail set state = 'SENT', ended_at = now() where id = :id";

  // A second after the first failure, twice as long after each, a quarter of an hour at most.
  private static final String FAILED =
      """
      update ai_assistant.mail
      set failures = failures + 1, error = :error,
          state = case when created_at < now() - interval '3 days' then 'FAILED' else state end,
          ended_at = case when created_at < now() - interval '3 days' then now() end,
          due_at = now() + make_interval(secs => least(900, power(2, least(failures, 10))))
      where id = :id
      """;

  private static final String STUCK =
      """
      select count(*) from ai_assistant.mail
      where (state = 'WAITING' and created_at < now() - interval '5 minutes')
         or (state = 'FAILED' and ended_at > now() - interval '1 day')
      """;

  private static final String DELETE =
      "delete from ai_assistant.mail where position(:words in subject || ' ' || body) > 0";

  private final JdbcClient jdbc;

  MailStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(UUID id, Letter letter) {
    jdbc.sql(INSERT)
        .param("id", id)
        .param("to", letter.to())
        .param("subject", letter.subject())
        .param("text", letter.text())
        .update();
  }

  /** The next letter to send; nobody else gets it until the transaction ends. */
  Optional<Waiting> lockDue() {
    jdbc.sql(LET_GO).query(String.class).single();
    return jdbc.sql(LOCK_DUE).query(MailStore::read).optional();
  }

  void sent(UUID id) {
    jdbc.sql(SENT).param("id", id).update();
  }

  void failed(UUID id, String error) {
    jdbc.sql(FAILED).param("id", id).param("error", error).update();
  }

  void delete(String words) {
    jdbc.sql(DELETE).param("words", words).update();
  }

  /** Letters that wait too long, or were given up today. */
  int stuck() {
    return jdbc.sql(STUCK).query(Integer.class).single();
  }

  private static Waiting read(ResultSet row, int number) throws SQLException {
    Letter letter =
        new Letter(row.getString("recipient"), row.getString("subject"), row.getString("body"));
    return new Waiting(row.getObject("id", UUID.class), letter, row.getInt("failures"));
  }

  /** A letter that waits, and how often sending it failed. */
  record Waiting(UUID id, Letter letter, int failures) {}
}
