package com.autoboss.assistant.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.access.Role;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A conversation of somebody else looks exactly like one that does not exist. */
@ChatTest
class ForeignConversationTest {

  private static final String MISSING = "/api/v1/conversations/" + UUID.randomUUID();

  @Autowired private RunningService service;
  private Talk foreign;
  private Http stranger;
  private Http colleague;

  @BeforeEach
  void begin() {
    foreign = Talk.begin(service.as(Role.OPERATOR, "owners"));
    foreign.askAndWait("answer");
    stranger = service.as(Role.OPERATOR);
    colleague = service.as(Role.OPERATOR, "owners");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, '', ''",
    "PATCH, '', '{\"title\": \"mine\"}'",
    "DELETE, '', ''",
    "POST, /turns, '{\"text\": \"mine\"}'",
    "POST, /turns?wait=true, '{\"text\": \"mine\"}'",
    "GET, /transcript, ''",
    "GET, /transcript?format=pdf, ''",
    "GET, /turns/1, ''",
    "GET, /turns/1/events, ''",
    "POST, /turns/1/cancel, ''",
    "POST, /turns/1/feedback, '{\"outcome\": \"solved\"}'"
  })
  void shouldLookLikeAMissingOne(String method, String rest, String body) {
    for (Http caller : new Http[] {stranger, colleague}) {
      Http.Answer theirs = caller.send(method, foreign.path() + rest, body);
      Http.Answer nobodys = caller.send(method, MISSING + rest, body);

      assertThat(theirs.status()).isEqualTo(404).isEqualTo(nobodys.status());
      assertThat(theirs.body().replace(foreign.path(), MISSING)).isEqualTo(nobodys.body());
      assertThat(theirs.code()).startsWith("unknown-");
    }
    assertThat(foreign.http().get(foreign.path()).json().get("turns")).hasSize(1);
  }

  @Test
  void shouldNotBeListedNorServeAsAPlaceInTheList() {
    String id = foreign.path().substring(foreign.path().lastIndexOf('/') + 1);

    assertThat(stranger.get("/api/v1/conversations").json().get("conversations")).isEmpty();
    assertThat(stranger.get("/api/v1/conversations?before=" + id).body())
        .isEqualTo(stranger.get("/api/v1/conversations?before=" + UUID.randomUUID()).body());
  }
}
