package com.autoboss.assistant.chat;

import com.autoboss.assistant.lifecycle.Erasable;
import com.autoboss.assistant.lifecycle.Exportable;
import com.autoboss.assistant.lifecycle.Person;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A person's conversations, with what was asked, answered and said about it. Erasing one takes
 * everything in it along, traces of answers too.
 */
@Repository
class PersonalTalks implements Erasable, Exportable {

  private static final String OPEN =
      """
      select t.id from ai_assistant.turn t join ai_assistant.conversation c on c.id = t.conversation
      where c.owner = :member and c.organisation = :organisation and t.state in ('ACCEPTED', 'RUNNING')
      """;

  private static final String ERASE =
      "delete from ai_assistant.conversation where owner = :member and organisation = :organisation";

  private static final String EXPORT =
      """
      select jsonb_build_object('id', c.id, 'title', c.title, 'language', c.language, 'status', c.status,
        'resolution', c.resolution, 'created_at', c.created_at, 'updated_at', c.updated_at,
        'rating', (select jsonb_build_object('satisfaction', r.satisfaction, 'remarks', r.remarks, 'at', r.at)
          from ai_assistant.conversation_rating r where r.conversation = c.id and r.member = :member),
        'turns', coalesce((select jsonb_agg(jsonb_build_object('n', t.n, 'question', t.text, 'state', t.state,
            'accepted_at', t.accepted_at, 'ended_at', t.ended_at, 'machine_data', t.machine_data,
            'answer', a.body,
            'feedback', case when f.turn is not null then jsonb_build_object('outcome', f.outcome,
              'reason', f.reason, 'text', f.text, 'at', f.at) end) order by t.n)
          from ai_assistant.turn t
          left join ai_assistant.answer a on a.turn = t.id
          left join ai_assistant.feedback f on f.turn = t.id and f.member = :member
          where t.conversation = c.id), '[]'))::text as talk
      from ai_assistant.conversation c
      where c.owner = :member and c.organisation = :organisation
      order by c.created_at, c.id
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final TurnRunner runner;

  PersonalTalks(JdbcClient jdbc, JsonMapper json, TurnRunner runner) {
    this.jdbc = jdbc;
    this.json = json;
    this.runner = runner;
  }

  @Override
  public String kind() {
    return "conversations";
  }

  @Override
  public List<JsonNode> of(Person person) {
    return statement(EXPORT, person)
        .query((row, number) -> json.readTree(row.getString("talk")))
        .list();
  }

  /** What still runs there stops. */
  @Override
  public int erase(Person person) {
    List<UUID> open =
        statement(OPEN, person).query((row, n) -> row.getObject("id", UUID.class)).list();
    int erased = statement(ERASE, person).update();
    open.forEach(runner::interrupt);
    return erased;
  }

  private JdbcClient.StatementSpec statement(String sql, Person person) {
    return jdbc.sql(sql)
        .param("member", person.member())
        .param("organisation", person.organisation());
  }
}
