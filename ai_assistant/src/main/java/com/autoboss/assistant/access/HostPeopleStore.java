package com.autoboss.assistant.access;

import com.autoboss.assistant.access.host.HostPerson;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Organisations and members under the host's ids. */
final class HostPeopleStore {

  private static final String FIND =
      """
      select m.id as member, o.id as organisation
      from ai_assistant.member m join ai_assistant.organisation o on o.id = m.organisation
      where m.host_id = :person and m.name = :name
        and (o.host_id = :organisation and not :maker or o.kind = 'MAKER' and :maker)
      """;

  private static final String CUSTOMER =
      """
      insert into ai_assistant.organisation (id, name, kind, host_id)
      values (:id, :name, 'CUSTOMER', :host)
      on conflict (host_id) do update set name = ai_assistant.organisation.name
      returning id
      """;

  // Who goes to another organisation takes the name along and leaves the conversations behind.
  private static final String MEMBER =
      """
      insert into ai_assistant.member (id, organisation, name, host_id)
      values (:id, :organisation, :name, :host)
      on conflict (host_id) do update set organisation = excluded.organisation, name = excluded.name
      returning id
      """;

  private static final String HOST_ID =
      "select host_id from ai_assistant.organisation where id = :id and host_id is not null";

  private static final String PERSON =
      "select host_id from ai_assistant.member where id = :id and host_id is not null";

  private static final String COLLEAGUE =
      """
      select id from ai_assistant.member
      where organisation = :organisation and :id in (id::text, host_id)
      """;

  private final JdbcClient jdbc;
  private final MemberStore members;

  HostPeopleStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.members = new MemberStore(jdbc);
  }

  /** Empty when the person is new, or something about him has changed. */
  Optional<Home> find(HostPerson person, boolean ofMaker) {
    return jdbc.sql(FIND)
        .param("person", person.id())
        .param("name", person.name())
        .param("organisation", person.organisation())
        .param("maker", ofMaker)
        .query((row, number) ->
            new Home(
                row.getObject("member", UUID.class), row.getObject("organisation", UUID.class)))
        .optional();
  }

  Optional<String> hostId(UUID organisation) {
    return jdbc.sql(HOST_ID).param("id", organisation).query(String.class).optional();
  }

  Optional<String> person(UUID member) {
    return jdbc.sql(PERSON).param("id", member).query(String.class).optional();
  }

  Optional<UUID> colleague(UUID organisation, String id) {
    return jdbc.sql(COLLEAGUE)
        .param("organisation", organisation)
        .param("id", id)
        .query(UUID.class)
        .optional();
  }

  UUID maker() {
    return members.maker();
  }

  UUID customer(String hostId) {
    return jdbc.sql(CUSTOMER)
        .param("id", UUID.randomUUID())
        .param("name", hostId)
        .param("host", hostId)
        .query(UUID.class)
        .single();
  }

  UUID member(HostPerson person, UUID organisation) {
    return jdbc.sql(MEMBER)
        .param("id", UUID.randomUUID())
        .param("organisation", organisation)
        .param("name", person.name())
        .param("host", person.id())
        .query(UUID.class)
        .single();
  }

  /** A member, and where he belongs. */
  record Home(UUID member, UUID organisation) {}
}
