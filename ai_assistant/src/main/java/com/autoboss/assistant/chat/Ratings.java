package com.autoboss.assistant.chat;

import com.autoboss.assistant.access.Caller;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What people say about their own conversations; the last word counts. */
@Repository
public class Ratings {

  private static final String KEEP =
      """
      insert into ai_assistant.conversation_rating (conversation, member, satisfaction, remarks)
      select id, :owner, :satisfaction, cast(:remarks as jsonb) from ai_assistant.conversation
      where id = :conversation and owner = :owner and organisation = :organisation
      on conflict (conversation, member) do update
      set satisfaction = excluded.satisfaction, remarks = excluded.remarks, at = now()
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  Ratings(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** Keeps it; throws {@code unknown-conversation}. */
  public void keep(Caller caller, UUID conversation, Rating rating) {
    int kept =
        jdbc.sql(KEEP)
            .param("conversation", conversation)
            .param("owner", caller.member())
            .param("organisation", caller.organisation())
            .param("satisfaction", rating.satisfaction())
            .param("remarks", json.writeValueAsString(rating.remarks()))
            .update();
    if (kept == 0) {
      throw new UnknownConversation();
    }
  }
}
