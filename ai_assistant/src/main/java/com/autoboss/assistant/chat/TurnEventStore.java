package com.autoboss.assistant.chat;

import com.autoboss.assistant.answer.Answer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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

  // Turns are locked in the order of their ids, as in TurnLeases: two statements never wait for
  // each other.
  private static final String APPEND =
      """
      with said as (
        select * from unnest(cast(:turns as uuid[]), cast(:nodes as uuid[]), cast(:attempts as int[]),
            cast(:types as text[]), cast(:shows as boolean[]), cast(:data as text[]))
          as s (turn, node, attempt, type, shows, data)),
      mine as (
        select t.id, s.type, s.shows, s.data from ai_assistant.turn t join said s on t.id = s.turn
        where t.node = s.node and t.attempts = s.attempt and t.state = 'RUNNING'
        order by t.id for update of t),
      held as (
        update ai_assistant.turn t
        set last_event = t.last_event + 1, shown = t.shown or m.shows
        from mine m where t.id = m.id
        returning t.id, t.last_event, m.type, m.data)
      insert into ai_assistant.turn_event (turn, n, type, data)
      select id, last_event, type, cast(data as jsonb) from held
      returning turn, n, type, data, at
      """;

  private static final String END =
      """
      with held as (
        update ai_assistant.turn
        set state = :state, failure = :failure, retry = :retry, ended_at = now(),
            lease_until = null, last_event = last_event + 1, shown = shown or :shows
        where id = :turn and node = :node and attempts = :attempt and state = 'RUNNING'
        returning id, last_event),
      answered as (
        insert into ai_assistant.answer (id, turn, body, trace)
        select cast(:answer as uuid), id, cast(:body as jsonb), cast(:trace as uuid) from held
        where cast(:answer as uuid) is not null)
      insert into ai_assistant.turn_event (turn, n, type, data)
      select id, last_event, :type, cast(:data as jsonb) from held
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

  /**
   * Stores one event each of several turns, and returns them by turn; what is missing belongs to a
   * turn that is not the claim's any more.
   */
  Map<UUID, TurnEvent> append(List<Entry> entries) {
    Map<UUID, TurnEvent> stored = new HashMap<>();
    jdbc.sql(APPEND)
        .param("turns", texts(entries, entry -> entry.claim().turn().toString()))
        .param("nodes", texts(entries, entry -> entry.claim().node().toString()))
        .param("attempts", entries.stream().mapToInt(entry -> entry.claim().attempt()).toArray())
        .param("types", texts(entries, entry -> entry.type().name()))
        .param("shows", texts(entries, entry -> String.valueOf(entry.type().shows())))
        .param("data", texts(entries, Entry::data))
        .query((row, number) -> {
          stored.put(row.getObject("turn", UUID.class), read(row, number));
          return number;
        })
        .list();
    return stored;
  }

  /**
   * Stores the last event of a turn with the state in which it ends. Throws {@link LeaseLost} when
   * the turn is not the claim's any more.
   *
   * @param answer the answer of that state as JSON; null when it has none
   */
  void end(Entry last, TurnState state, @Nullable String answer) {
    TurnState.Failed failed = state instanceof TurnState.Failed f ? f : null;
    int ended =
        jdbc.sql(END)
            .param("turn", last.claim().turn())
            .param("node", last.claim().node())
            .param("attempt", last.claim().attempt())
            .param("state", state.label())
            .param("failure", failed == null ? null : failed.code())
            .param("retry", failed == null ? null : failed.retry())
            .param("type", last.type().name())
            .param("shows", last.type().shows())
            .param("data", last.data())
            .param("answer", state.answer().map(Answer::id).orElse(null))
            .param("trace", state.answer().map(Answer::traceId).orElse(null))
            .param("body", answer)
            .update();
    if (ended == 0) {
      throw new LeaseLost();
    }
  }

  private static String[] texts(List<Entry> entries, Function<Entry, String> text) {
    return entries.stream().map(text).toArray(String[]::new);
  }

  private static TurnEvent read(ResultSet row, int number) throws SQLException {
    return new TurnEvent(
        row.getInt("n"),
        TurnEvent.Type.valueOf(row.getString("type")),
        row.getString("data"),
        ConversationStore.instant(row, "at"));
  }
}
