package com.autoboss.assistant.chat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.machines.Model;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The conversation table. Every statement carries the owner, so that a foreign conversation and a
 * missing one look the same.
 */
@Repository
class ConversationStore {

  private static final String INSERT =
      """
      insert into ai_assistant.conversation (id, owner, organisation, title, machine, model, language,
        idempotency_key, body_hash)
      values (:id, :owner, :organisation, :title, :machine, :model, :language, :key, :hash)
      on conflict (owner, organisation, idempotency_key) where idempotency_key is not null do nothing
      """;

  private static final String BY_KEY =
      """
      select id, body_hash from ai_assistant.conversation
      where owner = :owner and organisation = :organisation and idempotency_key = :key
      """;

  private static final String SELECT =
      """
      select c.id, c.title, c.machine, c.language, c.status, c.resolution, c.created_at, c.updated_at,
             m.id as model_id, m.name as model_name
      from ai_assistant.conversation c left join ai_assistant.model m on m.id = c.model
      where c.owner = :owner and c.organisation = :organisation
      """;

  private static final String PAGE =
      SELECT
          + """
          and (cast(:before as uuid) is null or (c.updated_at, c.id) <
                (select b.updated_at, b.id from ai_assistant.conversation b
                 where b.id = :before and b.owner = :owner))
          and (cast(:words as text) is null
            or position(ai_assistant.folded(:words) in ai_assistant.folded(c.title)) > 0
            or exists (
              select 1 from ai_assistant.turn t left join ai_assistant.answer a on a.turn = t.id
              where t.conversation = c.id
                and position(ai_assistant.folded(:words) in
                  ai_assistant.folded(t.text || ' ' || coalesce(a.body ->> 'answer', ''))) > 0))
          order by c.updated_at desc, c.id desc limit :limit
          """;

  private static final String CHANGE =
      """
      update ai_assistant.conversation
      set title = coalesce(:title, title), language = coalesce(:language, language),
          machine = case when cast(:model as uuid) is null then machine else cast(:machine as uuid) end,
          model = coalesce(cast(:model as uuid), model), updated_at = clock_timestamp()
      where id = :id and owner = :owner and organisation = :organisation
      """;

  private static final String END =
      """
      update ai_assistant.conversation
      set status = :status, resolution = coalesce(cast(:resolution as text), resolution),
          updated_at = clock_timestamp()
      where id = :id and owner = :owner and organisation = :organisation
      """;

  private static final String DELETE =
      """
      delete from ai_assistant.conversation
      where id = :id and owner = :owner and organisation = :organisation
      """;

  private final JdbcClient jdbc;

  ConversationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Returns the id of the new one, or of the same that was begun under the key before. */
  UUID begin(Caller caller, NewConversation begun) {
    int inserted =
        statement(INSERT, caller)
            .param("id", begun.id())
            .param("title", begun.title())
            .param("machine", begun.subject().machine())
            .param("model", begun.subject().model())
            .param("language", begun.language())
            .param("key", begun.key())
            .param("hash", begun.hash())
            .update();
    return inserted == 1 ? begun.id() : earlier(caller, begun);
  }

  private UUID earlier(Caller caller, NewConversation begun) {
    return statement(BY_KEY, caller)
        .param("key", begun.key())
        .query((row, number) -> {
          if (!begun.hash().equals(row.getString("body_hash"))) {
            throw IdempotencyKey.reused();
          }
          return row.getObject("id", UUID.class);
        })
        .optional()
        .orElseThrow(UnknownConversation::new);
  }

  Optional<Conversation> find(Caller caller, UUID id) {
    return statement(SELECT + " and c.id = :id", caller)
        .param("id", id)
        .query(ConversationStore::read)
        .optional();
  }

  /** As {@link #find}, and nobody else accepts anything in it until the transaction ends. */
  Optional<Conversation> lock(Caller caller, UUID id) {
    return statement(SELECT + " and c.id = :id for update of c", caller)
        .param("id", id)
        .query(ConversationStore::read)
        .optional();
  }

  /** The newest first, after the one named. */
  List<Conversation> page(Caller caller, @Nullable String words, @Nullable UUID before, int limit) {
    return statement(PAGE, caller)
        .param("words", words)
        .param("before", before)
        .param("limit", limit)
        .query(ConversationStore::read)
        .list();
  }

  /** Changes what is given; returns false when there is no such conversation. */
  boolean change(
      Caller caller, UUID id, @Nullable String title, Subject subject, @Nullable String language) {
    return statement(CHANGE, caller)
            .param("id", id)
            .param("title", title)
            .param("machine", subject.machine())
            .param("model", subject.model())
            .param("language", language)
            .update()
        == 1;
  }

  /** Says how it stands; returns false when there is no such conversation. */
  boolean end(Caller caller, UUID id, Conversation.Status status, @Nullable String resolution) {
    return statement(END, caller)
            .param("id", id)
            .param("status", status.label())
            .param("resolution", resolution)
            .update()
        == 1;
  }

  boolean delete(Caller caller, UUID id) {
    return statement(DELETE, caller).param("id", id).update() == 1;
  }

  private JdbcClient.StatementSpec statement(String sql, Caller caller) {
    return jdbc.sql(sql)
        .param("owner", caller.member())
        .param("organisation", caller.organisation());
  }

  private static Conversation read(ResultSet row, int number) throws SQLException {
    UUID model = row.getObject("model_id", UUID.class);
    return new Conversation(
        row.getObject("id", UUID.class),
        row.getString("title"),
        row.getObject("machine", UUID.class),
        model == null ? null : new Model(model, row.getString("model_name")),
        row.getString("language"),
        Conversation.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
        row.getString("resolution"),
        instant(row, "created_at"),
        instant(row, "updated_at"));
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
