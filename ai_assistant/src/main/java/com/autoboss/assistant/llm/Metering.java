package com.autoboss.assistant.llm;

import com.autoboss.assistant.access.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the calls of language models behind a turn used, those in vain included. */
@Repository
public class Metering {

  private static final String OF_TURN =
      """
      select coalesce(sum(prompt_tokens), 0) as prompt, coalesce(sum(cached_tokens), 0) as cached,
        coalesce(sum(reply_tokens), 0) as reply, coalesce(bool_or(estimated), false) as estimated,
        case when coalesce(bool_and(cost is not null), true) then coalesce(sum(cost), 0) end as cost
      from ai_assistant.llm_call
      where turn = :turn and member = :member and organisation = :organisation and state <> 'RESERVED'
      """;

  private final JdbcClient jdbc;

  Metering(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Nothing for a turn without calls, and for one of somebody else. */
  public Usage ofTurn(Caller caller, UUID turn) {
    return jdbc.sql(OF_TURN)
        .param("turn", turn)
        .param("member", caller.member())
        .param("organisation", caller.organisation())
        .query(Metering::read)
        .single();
  }

  private static Usage read(ResultSet row, int number) throws SQLException {
    return new Usage(
        row.getLong("prompt"),
        row.getLong("cached"),
        row.getLong("reply"),
        row.getBoolean("estimated"),
        row.getBigDecimal("cost"));
  }
}
