package com.autoboss.assistant.support;

import com.autoboss.assistant.access.Caller;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** To whom a ticket can be given: the maker's people, as they see each other. */
@Repository
class TicketPeople {

  private static final String COLLEAGUES =
      """
      select coalesce(m.host_id, m.id::text) as id, m.name
      from ai_assistant.member m join ai_assistant.organisation o on o.id = m.organisation
      where o.kind = 'MAKER' and m.organisation = :organisation
      order by lower(m.name), m.id limit 500
      """;

  private final JdbcClient jdbc;

  TicketPeople(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Person> all(Caller caller) {
    return jdbc.sql(COLLEAGUES)
        .param("organisation", caller.organisation())
        .query((row, number) -> new Person(row.getString("id"), row.getString("name")))
        .list();
  }

  /** One of them, by the id that a ticket takes as assignee. */
  record Person(String id, String name) {}
}
