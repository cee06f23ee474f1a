package com.autoboss.assistant.support;

import com.autoboss.assistant.lifecycle.Erasable;
import com.autoboss.assistant.lifecycle.Exportable;
import com.autoboss.assistant.lifecycle.Person;
import com.autoboss.assistant.mail.Outbox;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a person wrote into tickets. Erased, a ticket keeps its number, its state, its times and
 * what people of the maker found out; the letters that told of it are gone.
 */
@Repository
class PersonalTickets implements Erasable, Exportable {

  private static final String ERASE =
      """
      update ai_assistant.ticket
      set title = number, description = '', symptoms = null, machine = null, transcript = '[]', tags = '{}'
      where owner = :member and organisation = :organisation
        and (title <> number or description <> '' or symptoms is not null or machine is not null
          or transcript <> '[]' or tags <> '{}')
      returning number
      """;

  private static final String ERASE_COMMENTS =
      """
      update ai_assistant.ticket_comment c set text = ''
      from ai_assistant.member m
      where c.author = :member and m.id = c.author and m.organisation = :organisation and c.text <> ''
      """;

  private static final String EXPORT =
      """
      select jsonb_build_object('number', t.number, 'case_number', t.case_number, 'state', t.state,
        'priority', t.priority, 'title', t.title, 'description', t.description, 'symptoms', t.symptoms,
        'root_cause', t.root_cause, 'resolution', t.resolution, 'machine_model', t.machine_model,
        'machine', t.machine, 'tags', t.tags, 'related_parts', t.related_parts, 'transcript', t.transcript,
        'created_at', t.created_at, 'resolved_at', t.resolved_at, 'closed_at', t.closed_at,
        'comments', coalesce((select jsonb_agg(jsonb_build_object('text', c.text, 'at', c.at,
            'own', c.author = :member) order by c.at)
          from ai_assistant.ticket_comment c where c.ticket = t.id and not c.internal), '[]'))::text as ticket
      from ai_assistant.ticket t
      where t.owner = :member and t.organisation = :organisation
      order by t.created_at, t.id
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Outbox outbox;

  PersonalTickets(JdbcClient jdbc, JsonMapper json, Outbox outbox) {
    this.jdbc = jdbc;
    this.json = json;
    this.outbox = outbox;
  }

  @Override
  public String kind() {
    return "tickets";
  }

  @Override
  public List<JsonNode> of(Person person) {
    return statement(EXPORT, person)
        .query((row, number) -> json.readTree(row.getString("ticket")))
        .list();
  }

  @Override
  public int erase(Person person) {
    List<String> numbers =
        statement(ERASE, person).query((row, n) -> row.getString("number")).list();
    numbers.forEach(outbox::forget);
    statement(ERASE_COMMENTS, person).update();
    return numbers.size();
  }

  private JdbcClient.StatementSpec statement(String sql, Person person) {
    return jdbc.sql(sql)
        .param("member", person.member())
        .param("organisation", person.organisation());
  }
}
