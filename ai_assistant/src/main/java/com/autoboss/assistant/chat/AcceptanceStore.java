package com.autoboss.assistant.chat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.machines.MachineData;
import com.autoboss.assistant.photos.Photos;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What is written when a message is accepted. The caller holds the lock of the conversation. */
@Repository
class AcceptanceStore {

  private static final String BY_KEY =
      """
      select n, body_hash from ai_assistant.turn
      where conversation = :conversation and idempotency_key = :key
      """;

  private static final String WAITING =
      """
      select count(*) from ai_assistant.turn
      where conversation = :conversation and state in ('ACCEPTED', 'RUNNING')
      """;

  // The serial number and the model are those that hold now; a later change is for later turns.
  private static final String INSERT =
      """
      with accepted as (
        insert into ai_assistant.turn (id, conversation, n, idempotency_key, body_hash, text, language,
          any_model, role, model, serial_number, machine_data, state, last_event)
        select :id, c.id,
          (select coalesce(max(t.n), 0) + 1 from ai_assistant.turn t where t.conversation = c.id),
          :key, :hash, :text, coalesce(:language, c.language), :any, :role, c.model, a.serial_number,
          cast(:data as jsonb), 'ACCEPTED', 1
        from ai_assistant.conversation c left join ai_assistant.machine a on a.id = c.machine
        where c.id = :conversation and c.owner = :owner
        returning id, n)
      insert into ai_assistant.turn_event (turn, n, type, data)
      select id, 1, 'ACCEPTED', jsonb_build_object('turn', id, 'n', n) from accepted
      returning (select n from accepted)
      """;

  private static final String TOUCH =
      """
      update ai_assistant.conversation set title = coalesce(title, :title), updated_at = clock_timestamp()
      where id = :conversation and owner = :owner
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Photos photos;

  AcceptanceStore(JdbcClient jdbc, JsonMapper json, Photos photos) {
    this.jdbc = jdbc;
    this.json = json;
    this.photos = photos;
  }

  Optional<Earlier> byKey(UUID conversation, @Nullable String key) {
    return key == null
        ? Optional.empty()
        : jdbc.sql(BY_KEY)
            .param("conversation", conversation)
            .param("key", key)
            .query((row, number) -> new Earlier(row.getInt("n"), row.getString("body_hash")))
            .optional();
  }

  int unfinished(UUID conversation) {
    return jdbc.sql(WAITING).param("conversation", conversation).query(Integer.class).single();
  }

  /** Stores the message with its photos, its turn and event 1; returns the turn's number. */
  int insert(Caller caller, UUID conversation, NewTurn turn, @Nullable MachineData data) {
    int n =
        jdbc.sql(INSERT)
            .param("id", UUID.randomUUID())
            .param("conversation", conversation)
            .param("owner", caller.member())
            .param("key", turn.key() == null ? UUID.randomUUID().toString() : turn.key())
            .param("hash", turn.bodyHash())
            .param("text", turn.text())
            .param("language", turn.language())
            .param("any", turn.anyModel())
            .param("role", caller.role().name())
            .param("data", data == null ? null : json.writeValueAsString(data))
            .query(Integer.class)
            .single();
    jdbc.sql(TOUCH)
        .param("conversation", conversation)
        .param("owner", caller.member())
        .param("title", CleanText.titleFrom(turn.text()))
        .update();
    photos.bind(caller, conversation, n, turn.photos());
    return n;
  }

  /** A turn that was accepted under the same key before. */
  record Earlier(int n, String bodyHash) {}
}
