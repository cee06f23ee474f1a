package com.autoboss.assistant.chat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.answer.Anonymous;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Questions of all customers that were refused, or whose answer did not help. It reads no owner,
 * and nothing at all for callers who may not see traces.
 */
@Repository
class UnansweredStore {

  private static final String PAGE =
      """
      select t.id, date_trunc('hour', t.accepted_at) as hour, t.text, t.serial_number, m.name as model,
        coalesce(t.language, a.body ->> 'language') as language,
        case when t.state = 'REFUSED' then a.body ->> 'reason' end as reason,
        f.outcome, f.reason as said_reason, f.text as said_text,
        (select r.id from ai_assistant.answer_trace r where r.turn = t.id order by r.made_at desc limit 1) as trace,
        case when :handles then (select k.id from ai_assistant.ticket k where k.conversation = t.conversation
          order by k.created_at desc limit 1) end as ticket
      from ai_assistant.turn t
      left join ai_assistant.model m on m.id = t.model
      left join ai_assistant.answer a on a.turn = t.id
      left join lateral (select b.outcome, b.reason, b.text from ai_assistant.feedback b
        where b.turn = t.id and b.outcome <> 'SOLVED' order by b.at desc limit 1) f on true
      where :sees and (t.state = 'REFUSED' or f.outcome is not null)
        and (cast(:why as text) is null or :why in (f.outcome, case when t.state = 'REFUSED' then a.body ->> 'reason' end))
        and (cast(:model as text) is null or lower(m.name) = lower(:model))
        and (cast(:before as uuid) is null or (t.accepted_at, t.id) <
          (select b.accepted_at, b.id from ai_assistant.turn b where b.id = :before))
      order by t.accepted_at desc, t.id desc limit :limit
      """;

  private final JdbcClient jdbc;

  UnansweredStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest first, after the one named. */
  List<Unanswered> page(
      Caller caller,
      @Nullable String why,
      @Nullable String model,
      @Nullable UUID before,
      int limit) {
    return jdbc.sql(PAGE)
        .param("sees", caller.may(Permission.SEE_TRACES))
        .param("handles", caller.may(Permission.HANDLE_TICKETS))
        .param("why", why)
        .param("model", model)
        .param("before", before)
        .param("limit", limit)
        .query(UnansweredStore::read)
        .list();
  }

  private static Unanswered read(ResultSet row, int number) throws SQLException {
    String serial = row.getString("serial_number");
    String outcome = row.getString("outcome");
    String said =
        Stream.of(row.getString("said_reason"), row.getString("said_text"))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(": "));
    return new Unanswered(
        row.getObject("id", UUID.class),
        ConversationStore.instant(row, "hour"),
        Anonymous.words(row.getString("text"), serial),
        row.getString("model"),
        row.getString("language"),
        row.getString("reason"),
        outcome == null ? null : outcome.toLowerCase(Locale.ROOT),
        said.isEmpty() ? null : Anonymous.words(said, serial),
        row.getObject("trace", UUID.class),
        row.getObject("ticket", UUID.class));
  }
}
