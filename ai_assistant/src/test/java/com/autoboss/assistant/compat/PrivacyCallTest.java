package com.autoboss.assistant.compat;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.chat.ChatTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What is kept of a person can be taken along and erased, by himself or his administrator. */
@ChatTest
class PrivacyCallTest {

  private static final String SECRET = "the skipper's own words";

  @Autowired private RunningService service;
  @Autowired private JdbcClient jdbc;
  private String home;
  private Http owner;
  private String user;
  private String session;
  private String ticket;

  @BeforeEach
  void leaveTraces() {
    home = "fleet " + UUID.randomUUID();
    owner = service.as(Role.OPERATOR, home);
    user = owner.get("/api/v1/session").json().get("user").asString();
    session =
        owner
            .post("/api/ai/chat", "{\"message\": \"answer " + SECRET + "\"}")
            .json()
            .get("session_id")
            .asString();
    owner.post(
        "/api/v1/conversations/" + session + "/turns/1/feedback",
        "{\"outcome\": \"not_solved\", \"text\": \"" + SECRET + "\"}");
    ticket =
        owner
            .post(
                "/api/ai/sessions/" + session + "/escalate",
                "{\"escalation_reason\": \"user_request\", \"additional_notes\": \""
                    + SECRET
                    + "\"}")
            .json()
            .get("ticket_id")
            .asString();
    owner.post(
        "/api/ai/support-cases/" + ticket + "/comments", "{\"content\": \"" + SECRET + "\"}");
  }

  @Test
  void shouldGiveEverythingAlong() {
    JsonNode data = owner.post(path("export-data"), "").json().get("data");

    JsonNode turn = data.path("conversations").path(0).path("turns").path(0);
    assertThat(turn.path("question").asString()).contains(SECRET);
    assertThat(turn.path("answer").path("answer").asString()).isNotEmpty();
    assertThat(turn.path("feedback").path("text").asString()).isEqualTo(SECRET);
    JsonNode case1 = data.path("tickets").path(0);
    assertThat(case1.path("description").asString()).isEqualTo(SECRET);
    assertThat(case1.path("comments").path(0).path("text").asString()).isEqualTo(SECRET);
  }

  @Test
  void shouldEraseEverythingAndLeaveTheTicketsNumber() {
    JsonNode deleted = owner.post(path("delete-data"), "").json().get("deleted");

    assertThat(deleted.path("conversations").asInt()).isEqualTo(1);
    assertThat(deleted.path("tickets").asInt()).isEqualTo(1);
    assertThat(owner.get("/api/ai/sessions/" + session).status()).isEqualTo(404);
    assertThat(owner.get("/api/ai/support-cases/" + ticket).json().path("case_number").asString())
        .isNotEmpty();
    assertThat(kept()).isEmpty();
    assertThat(owner.post(path("delete-data"), "").json().get("deleted").toString())
        .isEqualTo("{\"conversations\":0,\"tickets\":0}");
  }

  @Test
  void shouldLetOnlyTheAdministratorOfTheSameOrganisationDoItForOthers() {
    Http other = service.as(Role.ADMIN, "fleet " + UUID.randomUUID());
    Http colleague = service.as(Role.OPERATOR, home);
    String nobody = "/api/ai/privacy/users/" + UUID.randomUUID();

    for (Http stranger : new Http[] {other, colleague, service.as(Role.ADMIN)}) {
      for (String what : new String[] {"export-data", "delete-data"}) {
        Http.Answer foreign = stranger.post(path(what), "");
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.body().replace(user, ""))
            .isEqualTo(
                stranger
                    .post(nobody + "/" + what, "")
                    .body()
                    .replaceAll("users/[0-9a-f-]{36}/", "users//"));
      }
    }
    assertThat(kept()).contains(SECRET);
    Http administrator = service.as(Role.ADMIN, home);
    assertThat(administrator.post(path("export-data"), "").json().get("data").toString())
        .contains(SECRET);
    assertThat(administrator.post(path("delete-data"), "").status()).isEqualTo(200);
    assertThat(kept()).isEmpty();
  }

  private String path(String what) {
    return "/api/ai/privacy/users/" + user + "/" + what;
  }

  /** What the database still holds of the person's words, wherever they may stand. */
  private String kept() {
    return String.join(
        "",
        jdbc.sql(
                """
                select c.title from ai_assistant.conversation c where c.owner = :user
                union all select t.text from ai_assistant.turn t
                  join ai_assistant.conversation c on c.id = t.conversation where c.owner = :user
                union all select text from ai_assistant.feedback where member = :user
                union all select description || transcript::text from ai_assistant.ticket
                  where owner = :user and (description <> '' or transcript <> '[]')
                union all select text from ai_assistant.ticket_comment where author = :user
                """)
            .param("user", UUID.fromString(user))
            .query(String.class)
            .list());
  }
}
