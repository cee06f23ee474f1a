package com.autoboss.assistant.chat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The event table. Number and event are written in one statement together with the check that the
 * writer still has the turn; so numbers have no gaps and a run that lost its lease writes nothing.
 */
@Repository
class TurnEventStore {

  /** So many at once; a reader comes back for the rest. */
  static final int PAGE = 500;

  private static final String READ =
      """
      select n, type, data, at from ai_assistant.turn_event
      where turn = :turn and n > :after order by n limit :limit
      """;

  private static final String APPEND =
      """
      with held as (
        update ai_assistant.turn set last_event = last_event + 1, shown = shown or :shows
        where id = :turn and node = :node and attempts = :attempt and state = 'RUNNING'
        returning id, last_event)
      insert into ai_assistant.turn_event (turn, n, type, data)
      select id, last_event, :type, cast(:data as jsonb) from held
      """;

  private static final String END =
      """
      with held as (
        update ai_assistant.turn
        set state = :state, failure = :failure, retry = :retry, ended_at = now(),
            lease_until = null, last_event = last_event + 1, shown = shown or :shows
        where id = :turn and node = :node and attempts = :attempt and state = 'RUNNING'
        returning id, last_event)
      insert into ai_assistant.turn_event (turn, n, type, data)
      select id, last_event, :type, cast(:data as jsonb) from held
      """;

  private static final String ANSWER =
      """
      insert into ai_assistant.answer (id, turn, body, trace)
      values (:id, :turn, cast(:body as jsonb), :trace)
      """;

  private static final String EXISTS =
      "select exists (select 1 from ai_assistant.turn where id = :turn)";

  private final JdbcClient jdbc;

  TurnEventStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<TurnEvent> read(UUID turn, int after) {
    return jdbc.sql(READ)
        .param("turn", turn)
        .param("after", after)
        .param("limit", PAGE)
        .query(TurnEventStore::read)
        .list();
  }

  boolean exists(UUID turn) {
    return jdbc.sql(EXISTS).param("turn", turn).query(Boolean.class).single();
  }

  /** Throws {@link LeaseLost} when the turn is not the claim's any more. */
  void append(Claim claim, TurnEvent.Type type, String data) {
    onlyIfHeld(writing(claim, APPEND, type, data));
  }

  /** As {@link #append}, with the state in which the turn ends. */
  void end(Claim claim, TurnState state, TurnEvent.Type type, String data) {
    TurnState.Failed failed = state instanceof TurnState.Failed f ? f : null;
    onlyIfHeld(
        writing(claim, END, type, data)
            .param("state", state.label())
            .param("failure", failed == null ? null : failed.code())
            .param("retry", failed == null ? null : failed.retry()));
  }

  void insertAnswer(UUID id, UUID turn, String body, UUID trace) {
    jdbc.sql(ANSWER)
        .param("id", id)
        .param("turn", turn)
        .param("body", body)
        .param("trace", trace)
        .update();
  }

  private JdbcClient.StatementSpec writing(
      Claim claim, String sql, TurnEvent.Type type, String data) {
    return jdbc.sql(sql)
        .param("turn", claim.turn())
        .param("node", claim.node())
        .param("attempt", claim.attempt())
        .param("type", type.name())
        .param("shows", type.shows())
        .param("data", data);
  }

  private static void onlyIfHeld(JdbcClient.StatementSpec statement) {
    if (statement.update() == 0) {
      throw new LeaseLost();
    }
  }

  private static TurnEvent read(ResultSet row, int number) throws SQLException {
    return new TurnEvent(
        row.getInt("n"),
        TurnEvent.Type.valueOf(row.getString("type")),
        row.getString("data"),
        ConversationStore.instant(row, "at"));
  }
}
