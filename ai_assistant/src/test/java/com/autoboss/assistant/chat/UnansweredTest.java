package com.autoboss.assistant.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.access.Role;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The maker's people see what was asked in vain, and not by whom. */
@ChatTest
class UnansweredTest {

  private static final String LIST = "/api/v1/questions/unanswered?limit=100";

  @Autowired private RunningService service;
  private final String mark = UUID.randomUUID().toString();
  private Http operator;
  private String talk;
  private String turns;

  @BeforeEach
  void begin() {
    operator = service.as(Role.OPERATOR);
    talk = operator.post("/api/v1/conversations", "{}").json().get("id").asString();
    turns = "/api/v1/conversations/" + talk + "/turns";
  }

  @Test
  void shouldListWhatWasRefusedOrDidNotHelpAndNothingElse() {
    ask("refuse " + mark + " one");
    ask("answer " + mark + " two");
    ask("answer " + mark + " three");
    operator.post(turns + "/2/feedback", "{\"outcome\": \"solved\"}");
    operator.post(turns + "/3/feedback", "{\"outcome\": \"wrong\", \"reason\": \"old page\"}");

    JsonNode wrong = find("three", "");
    assertThat(find("one", "").path("reason").asString()).isEqualTo("MODEL_NEEDED");
    assertThat(wrong.path("outcome").asString()).isEqualTo("wrong");
    assertThat(wrong.path("said").asString()).isEqualTo("old page");
    assertThat(find("two", "").isMissingNode()).isTrue();
    assertThat(find("one", "&why=no_evidence").isMissingNode()).isTrue();
    assertThat(find("three", "&why=wrong").isMissingNode()).isFalse();
    assertThat(find("one", "&model=none").isMissingNode()).isTrue();
    assertThat(find("one", "&before=" + find("three", "").path("id").asString()).isMissingNode())
        .isFalse();
  }

  @Test
  void shouldLeaveOutWhoAsks() {
    ask("refuse " + mark + " write to ole.dahl@boat.example or call +47 99 88 77 66");

    JsonNode seen = find("write", "");

    assertThat(seen.path("text").asString())
        .isEqualTo("refuse " + mark + " write to […] or call […]");
    assertThat(seen.path("hour").asString()).endsWith(":00:00Z");
    assertThat(seen.propertyNames())
        .doesNotContain("owner", "organisation", "conversation", "member", "machine");
  }

  @Test
  void shouldLeadToTheTicketOnlyThoseWhoHandleTickets() {
    ask("refuse " + mark + " help");
    String ticket =
        operator
            .post("/api/v1/tickets", "{\"conversation_id\": \"" + talk + "\"}")
            .json()
            .path("id")
            .asString();

    assertThat(find("help", "", Role.EXPERT).path("ticket").asString()).isEqualTo(ticket);
    assertThat(find("help", "", Role.EDITOR).has("ticket")).isFalse();
    assertThat(operator.get(LIST).status()).isEqualTo(403);
  }

  private void ask(String text) {
    operator.post(turns + "?wait=true", "{\"text\": \"" + text + "\"}");
  }

  private JsonNode find(String words, String filter) {
    return find(words, filter, Role.EXPERT);
  }

  private JsonNode find(String words, String filter, Role role) {
    JsonNode all = service.as(role).get(LIST + filter).json();
    for (JsonNode each : all) {
      String text = each.path("text").asString();
      if (text.contains(mark) && text.contains(words)) {
        return each;
      }
    }
    return all.path(-1);
  }
}
