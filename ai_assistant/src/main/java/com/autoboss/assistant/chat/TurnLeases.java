package com.autoboss.assistant.chat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.answer.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who runs which turn, until when. Times are the database's, because the nodes' clocks differ. A
 * turn whose lease ended belongs to nobody: whoever claims it first runs it.
 */
@Repository
class TurnLeases {

  /** A turn that fails this often takes the process with it, most likely; it is not run again. */
  private static final int MOST_ATTEMPTS = 3;

  private static final String CLAIM =
      """
      with free as (
        select t.id from ai_assistant.turn t
        where (t.state = 'ACCEPTED'
            or (t.state = 'RUNNING' and t.lease_until < now() and not t.shown and t.attempts < :most))
          and not exists (
            select 1 from ai_assistant.turn earlier
            where earlier.conversation = t.conversation and earlier.n < t.n
              and earlier.state in ('ACCEPTED', 'RUNNING'))
        order by t.accepted_at limit :limit
        for update of t skip locked)
      update ai_assistant.turn t
      set state = 'RUNNING', node = :node, attempts = t.attempts + 1,
          lease_until = now() + make_interval(secs => :seconds)
      from free, ai_assistant.conversation c, ai_assistant.organisation o
      where t.id = free.id and c.id = t.conversation and o.id = c.organisation
      returning t.id, t.conversation, t.attempts, t.text, t.language, t.any_model, t.role, t.model, t.serial_number,
        array(select e.text from ai_assistant.turn e
              where e.conversation = t.conversation and e.n < t.n order by e.n desc limit 3) as earlier,
        c.owner, c.organisation, o.kind = 'MAKER' as of_maker
      """;

  private static final String EXTEND =
      """
      with mine as (
        select id from ai_assistant.turn
        where node = :node and state = 'RUNNING' and id in (:turns)
        order by id for update)
      update ai_assistant.turn t set lease_until = now() + make_interval(secs => :seconds)
      from mine where t.id = mine.id
      returning t.id
      """;

  private static final String GIVE_UP =
      """
      with over as (
        select id from ai_assistant.turn
        where state = 'RUNNING' and lease_until < now() and (shown or attempts >= :most)
        for update skip locked),
      lost as (
        update ai_assistant.turn t
        set state = 'FAILED', failure = 'interrupted', retry = true, ended_at = now(),
            lease_until = null, last_event = last_event + 1
        from over where t.id = over.id
        returning t.id, t.last_event)
      insert into ai_assistant.turn_event (turn, n, type, data)
      select id, last_event, 'FAILED', '{"code": "interrupted", "retry": true}' from lost
      returning turn
      """;

  private static final String RELEASE =
      """
      update ai_assistant.turn
      set state = 'ACCEPTED', node = null, lease_until = null, attempts = attempts - 1
      where id = :turn and node = :node and attempts = :attempt and state = 'RUNNING' and not shown
      """;

  private final JdbcClient jdbc;
  private final ChatSettings settings;

  TurnLeases(JdbcClient jdbc, ChatSettings settings) {
    this.jdbc = jdbc;
    this.settings = settings;
  }

  /** Takes at most so many turns that may run now: of each conversation only the first open one. */
  List<Claim> claim(UUID node, int limit) {
    return jdbc.sql(CLAIM)
        .param("node", node)
        .param("limit", limit)
        .param("most", MOST_ATTEMPTS)
        .param("seconds", settings.lease().toSeconds())
        .query((row, number) -> read(row, node))
        .list();
  }

  /** Extends the leases of these turns and returns those that the node still has. */
  List<UUID> extend(UUID node, Collection<UUID> turns) {
    return turns.isEmpty()
        ? List.of()
        : jdbc.sql(EXTEND)
            .param("node", node)
            .param("turns", turns)
            .param("seconds", settings.lease().toSeconds())
            .query(TurnLeases::id)
            .list();
  }

  /** Fails turns of dead nodes that cannot run again, because a part was shown; returns them. */
  List<UUID> giveUpLost() {
    return jdbc.sql(GIVE_UP).param("most", MOST_ATTEMPTS).query(TurnLeases::id).list();
  }

  /** Puts a turn back of which nothing was shown; false when something was, or it is not ours. */
  boolean release(Claim claim) {
    return jdbc.sql(RELEASE)
            .param("turn", claim.turn())
            .param("node", claim.node())
            .param("attempt", claim.attempt())
            .update()
        == 1;
  }

  private static Claim read(ResultSet row, UUID node) throws SQLException {
    Caller caller =
        new Caller(
            row.getObject("owner", UUID.class),
            row.getObject("organisation", UUID.class),
            Role.valueOf(row.getString("role")),
            row.getBoolean("of_maker"),
            null);
    Question question =
        new Question(
            row.getString("text"),
            row.getString("language"),
            row.getObject("model", UUID.class),
            row.getString("serial_number"),
            row.getBoolean("any_model"),
            List.of((String[]) row.getArray("earlier").getArray()),
            new Question.Place(
                row.getObject("conversation", UUID.class), row.getObject("id", UUID.class)));
    return new Claim(
        row.getObject("id", UUID.class), node, row.getInt("attempts"), caller, question);
  }

  private static UUID id(ResultSet row, int number) throws SQLException {
    return row.getObject(1, UUID.class);
  }
}
