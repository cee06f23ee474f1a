package com.autoboss.assistant.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.chat.ChatTest;
import com.autoboss.assistant.host.HostStub;
import com.autoboss.assistant.host.Manner;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The host's users call with the host's tokens. */
@ChatTest
class HostIdentityTest {

  private static final HostStub HOST = HostStub.start();
  private static final String MAKER = "the-maker";

  @Autowired private RunningService service;

  @DynamicPropertySource
  static void host(DynamicPropertyRegistry properties) {
    properties.add("ASSISTANT_HOST_IDENTITY", () -> "introspection");
    properties.add("ABPARTS_API_URL", () -> HOST.address().toString());
    properties.add("ASSISTANT_HOST_MAKER_ORGANISATION", () -> MAKER);
  }

  @AfterEach
  void mend() {
    HOST.behave(Manner.WELL);
  }

  @ParameterizedTest
  @CsvSource({
    "customer-1, user, OPERATOR, false",
    "customer-1, admin, ADMIN, false",
    "customer-1, super_admin, ADMIN, false",
    "the-maker, user, OPERATOR, true",
    "the-maker, admin, EXPERT, true",
    "the-maker, super_admin, ADMIN, true"
  })
  void shouldKnowWhatSomebodyIsAtTheHost(
      String organisation, String role, String ours, boolean maker) {
    JsonNode session = session(signIn(UUID.randomUUID().toString(), organisation, role));

    assertThat(session.get("role").asString()).isEqualTo(ours);
    assertThat(session.get("maker").asBoolean()).isEqualTo(maker);
    assertThat(session.get("edits_manuals").asBoolean())
        .isEqualTo(maker && role.equals("super_admin"));
  }

  @Test
  void shouldBeTheSamePersonWithEveryTokenAndKeepTheTalks() {
    Http morning = signIn("anna", "customer-1", "user");
    String talk = morning.post("/api/v1/conversations", "{}").json().get("id").asString();

    Http evening = signIn("anna", "customer-1", "admin");

    assertThat(evening.get("/api/v1/conversations/" + talk).status()).isEqualTo(200);
    assertThat(signIn("bert", "customer-1", "admin").get("/api/v1/conversations/" + talk).status())
        .isEqualTo(404);
  }

  @Test
  void shouldLeaveEverythingBehindWhoGoesToAnotherOrganisation() {
    Http before = signIn("carl", "customer-1", "user");
    String talk = before.post("/api/v1/conversations", "{}").json().get("id").asString();

    Http after = signIn("carl", "customer-2", "user");

    assertThat(after.get("/api/v1/conversations/" + talk).status()).isEqualTo(404);
    assertThat(session(after).get("user").asString())
        .isEqualTo(session(before).get("user").asString());
  }

  @Test
  void shouldNotTakeANameForAPerson(@Autowired Members members) {
    Caller own = members.ensure(Role.EDITOR, null, "name-of-dora");

    JsonNode session = session(signIn("dora", MAKER, "user"));

    assertThat(session.get("user").asString()).isNotEqualTo(own.member().toString());
  }

  @Test
  void shouldRefuseWhomTheHostDoesNotKnow() {
    Http stranger = new Http(service.asNobody().port(), UUID.randomUUID().toString());

    assertThat(stranger.get("/api/v1/session").status()).isEqualTo(401);
    assertThat(stranger.post("/api/ai/chat", "{\"message\": \"answer\"}").code())
        .isEqualTo("sign-in-needed");
  }

  @Test
  void shouldSayThatTheHostIsAwayAndLetOurOwnTokensIn() {
    HOST.behave(Manner.FAILING);
    Http ofHost = new Http(service.asNobody().port(), UUID.randomUUID().toString());

    Http.Answer refused = ofHost.get("/api/v1/session");

    assertThat(refused.status()).isEqualTo(503);
    assertThat(refused.code()).isEqualTo("host-unavailable");
    assertThat(refused.json().get("detail").asString()).isNotEmpty();
    assertThat(service.as(Role.OPERATOR).get("/api/v1/session").status()).isEqualTo(200);
    assertThat(ofHost.get("/health").status()).isEqualTo(200);
  }

  private Http signIn(String id, String organisation, String role) {
    String token = HOST.signIn(UUID.randomUUID().toString(), id, organisation, role);
    return new Http(service.asNobody().port(), token);
  }

  private static JsonNode session(Http caller) {
    return caller.get("/api/v1/session").json();
  }
}
