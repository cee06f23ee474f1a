package com.autoboss.assistant.chat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.answer.Answer;
import com.autoboss.assistant.machines.MachineData;
import com.autoboss.assistant.photos.Photo;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The turns as their asker sees them. Every statement carries the conversation's owner. */
@Repository
class TurnStore {

  private static final String SELECT =
      """
      select t.id, t.conversation, t.n, t.text, t.accepted_at, t.state, t.failure, t.retry, t.machine_data, a.body,
        f.outcome, f.reason, f.text as opinion,
        (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'type', p.type, 'width', p.width,
           'height', p.height, 'bytes', length(p.content)) order by p.place), '[]')
         from ai_assistant.photo p where p.turn = t.id) as photos
      from ai_assistant.turn t
      join ai_assistant.conversation c on c.id = t.conversation
      left join ai_assistant.answer a on a.turn = t.id
      left join ai_assistant.feedback f on f.turn = t.id and f.member = c.owner
      where c.owner = :owner and c.organisation = :organisation and c.id = :conversation
      """;

  private static final String LATEST =
      "select * from (" + SELECT + " order by t.n desc limit :limit) latest order by n";

  private static final String CANCEL =
      """
      with ended as (
        update ai_assistant.turn t
        set state = 'CANCELLED', ended_at = now(), lease_until = null, last_event = t.last_event + 1
        from ai_assistant.conversation c
        where c.id = t.conversation and c.owner = :owner and c.organisation = :organisation
          and c.id = :conversation and t.n = :n and t.state in ('ACCEPTED', 'RUNNING')
        returning t.id, t.last_event)
      insert into ai_assistant.turn_event (turn, n, type, data)
      select id, last_event, 'CANCELLED', '{}' from ended
      returning turn
      """;

  private static final String FEEDBACK =
      """
      insert into ai_assistant.feedback (turn, member, outcome, reason, text)
      select t.id, :owner, :outcome, :reason, :text
      from ai_assistant.turn t join ai_assistant.conversation c on c.id = t.conversation
      where c.owner = :owner and c.organisation = :organisation and c.id = :conversation and t.n = :n
      on conflict (turn, member) do update
      set outcome = excluded.outcome, reason = excluded.reason, text = excluded.text, at = now()
      """;

  private static final TypeReference<List<Photo>> PHOTOS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;

  TurnStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  Optional<Turn> find(Caller caller, UUID conversation, int n) {
    return statement(SELECT + " and t.n = :n", caller, conversation)
        .param("n", n)
        .query(this::read)
        .optional();
  }

  /** The latest so many turns, the oldest of them first. */
  List<Turn> latest(Caller caller, UUID conversation, int limit) {
    return statement(LATEST, caller, conversation).param("limit", limit).query(this::read).list();
  }

  /** Ends an unfinished turn; returns its id, or nothing when there is none. */
  Optional<UUID> cancel(Caller caller, UUID conversation, int n) {
    return statement(CANCEL, caller, conversation).param("n", n).query(UUID.class).optional();
  }

  /** Keeps what the asker says; the last word counts. Returns false when there is no such turn. */
  boolean feedback(Caller caller, UUID conversation, int n, Feedback feedback) {
    return statement(FEEDBACK, caller, conversation)
            .param("n", n)
            .param("outcome", feedback.outcome().name())
            .param("reason", feedback.reason())
            .param("text", feedback.text())
            .update()
        == 1;
  }

  private JdbcClient.StatementSpec statement(String sql, Caller caller, UUID conversation) {
    return jdbc.sql(sql)
        .param("owner", caller.member())
        .param("organisation", caller.organisation())
        .param("conversation", conversation);
  }

  private Turn read(ResultSet row, int number) throws SQLException {
    return new Turn(
        row.getObject("id", UUID.class),
        row.getObject("conversation", UUID.class),
        row.getInt("n"),
        row.getString("text"),
        ConversationStore.instant(row, "accepted_at"),
        state(row),
        machineData(row),
        feedback(row),
        json.readValue(row.getString("photos"), PHOTOS));
  }

  private @Nullable MachineData machineData(ResultSet row) throws SQLException {
    String data = row.getString("machine_data");
    return data == null ? null : json.readValue(data, MachineData.class);
  }

  private static @Nullable Feedback feedback(ResultSet row) throws SQLException {
    String outcome = row.getString("outcome");
    return outcome == null
        ? null
        : new Feedback(
            Feedback.Outcome.valueOf(outcome), row.getString("reason"), row.getString("opinion"));
  }

  private TurnState state(ResultSet row) throws SQLException {
    return switch (row.getString("state")) {
      case "ACCEPTED" -> new TurnState.Accepted();
      case "RUNNING" -> new TurnState.Running();
      case "ANSWERED" -> new TurnState.Answered(answer(row));
      case "REFUSED" -> new TurnState.Refused(answer(row));
      case "FAILED" -> new TurnState.Failed(row.getString("failure"), row.getBoolean("retry"));
      case "CANCELLED" -> new TurnState.Cancelled();
      default -> throw new IllegalStateException("a turn in state " + row.getString("state"));
    };
  }

  private Answer answer(ResultSet row) throws SQLException {
    return json.readValue(row.getString("body"), Answer.class);
  }
}
