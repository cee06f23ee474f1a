package com.autoboss.assistant.compat;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.access.Members;
import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.chat.ChatTest;
import com.autoboss.assistant.host.HostStub;
import com.autoboss.assistant.host.Manner;
import com.autoboss.assistant.machines.Models;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Machines that the host application keeps: known by its ids, looked at with every message. */
@ChatTest
class HostMachineTest {

  private static final HostStub HOST = HostStub.start();

  @Autowired private RunningService service;
  private final String organisation = UUID.randomUUID().toString();
  private final String machine = "host-" + UUID.randomUUID();
  private final String token = UUID.randomUUID().toString();
  private Http operator;

  @DynamicPropertySource
  static void host(DynamicPropertyRegistry properties) {
    properties.add("ASSISTANT_HOST_IDENTITY", () -> "introspection");
    properties.add("ABPARTS_API_URL", () -> HOST.address().toString());
    properties.add("ASSISTANT_HOST_TIMEOUT", () -> "2");
    properties.add("ASSISTANT_HOST_MAKER_ORGANISATION", () -> "the-maker");
  }

  @BeforeEach
  void begin(@Autowired Models models, @Autowired Members members) {
    models.ensure(members.ensure(Role.EDITOR, null, null), "C3.1");
    operator = signIn(token, organisation, "user");
    lists(token, listed(machine, "ab-9", "c3_1", organisation));
    HOST.say(token, "/machines/" + machine + "/hours", "[{\"hours_value\": 1234.5}]");
    HOST.say(token, "/machines/" + machine + "/maintenance", "[{\"type\": \"oil\"}]");
  }

  @AfterEach
  void mend() {
    HOST.behave(Manner.WELL);
  }

  @Test
  void shouldKeepWithTheTurnWhatTheHostSaidOfTheMachine() {
    JsonNode turn = turn(chat(operator, machine));

    JsonNode data = turn.get("machine_data");
    assertThat(data.get("state").asString()).isEqualTo("COMPLETE");
    assertThat(data.get("machine").get("serial_number").asString()).isEqualTo("ab-9");
    assertThat(data.get("hours").get(0).get("hours_value").asDouble()).isEqualTo(1234.5);
    assertThat(data.get("maintenance").get(0).get("type").asString()).isEqualTo("oil");
  }

  @Test
  void shouldKnowModelAndSerialNumberOfAMachineOfTheHost() {
    String session = chat(operator, machine).json().get("session_id").asString();

    JsonNode conversation = operator.get("/api/v1/conversations/" + session).json();
    JsonNode known =
        operator.get("/api/v1/machines/" + conversation.get("machine_id").asString()).json();
    assertThat(conversation.get("model").asString()).isEqualTo("C3.1");
    assertThat(known.get("serial_number").asString()).isEqualTo("AB-9");
    assertThat(operator.get("/api/v1/machines").json()).hasSize(1);
    assertThat(operator.get("/api/ai/machines/" + machine + "/details").status()).isEqualTo(200);
  }

  @Test
  void shouldNeverStoreTheToken(@Autowired JdbcClient jdbc) {
    turn(chat(operator, machine));

    assertThat(
            jdbc.sql(
                    """
                    select count(*) from ai_assistant.turn t left join ai_assistant.turn_event e on e.turn = t.id
                    where t::text like :token or e::text like :token
                    """)
                .param("token", "%" + token + "%")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void shouldRefuseAMachineOfAModelThatIsNotKnownHere() {
    lists(token, listed(machine, "ab-9", "X-99", organisation));

    Http.Answer refused = chat(operator, machine);

    assertThat(refused.status()).isEqualTo(404);
    assertThat(refused.code()).isEqualTo("unknown-model");
    assertThat(refused.json().get("detail").asString()).contains("X-99");
  }

  @Test
  void shouldNotTakeMachinesOfOthersThoughTheHostListsThem() {
    lists(token, listed(machine, "ab-9", "C3.1", "another-customer"));

    assertThat(chat(operator, machine).code()).isEqualTo("unknown-machine");
    assertThat(operator.get("/api/v1/machines").json()).isEmpty();
  }

  @Test
  void shouldShowACustomersMachineToPeopleOfTheMaker() {
    String support = UUID.randomUUID().toString();
    Http expert = signIn(support, "the-maker", "admin");
    lists(support, listed(machine, "ab-9", "C3.1", organisation));

    assertThat(chat(expert, machine).status()).isEqualTo(200);
    assertThat(expert.get("/api/v1/machines").json()).isEmpty();
  }

  @Test
  void shouldGoOnWithoutMachineDataAndSaySoWhenTheHostIsSlow() {
    operator.get("/api/v1/session");
    HOST.behave(Manner.SILENT);

    Http.Answer answer = chat(operator, machine);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("response").asString())
        .endsWith(Words.in("en", "machine-data-away"));
    assertThat(turn(answer).get("machine_data").get("state").asString()).isEqualTo("AWAY");
  }

  @Test
  void shouldKnowAMachineFromBeforeWhileTheHostIsDown() {
    chat(operator, machine);
    HOST.behave(Manner.FAILING);

    Http.Answer answer = chat(operator, machine);

    String session = answer.json().get("session_id").asString();
    assertThat(operator.get("/api/v1/conversations/" + session).json().get("model").asString())
        .isEqualTo("C3.1");
  }

  @Test
  void shouldRefuseToGuessAnotherMachineInATalkAboutOne() {
    String session = chat(operator, machine).json().get("session_id").asString();
    HOST.behave(Manner.FAILING);

    Http.Answer refused =
        operator.post(
            "/api/ai/chat",
            "{\"message\": \"answer\", \"session_id\": \"%s\", \"machine_id\": \"new\"}"
                .formatted(session));

    assertThat(refused.status()).isEqualTo(503);
    assertThat(refused.code()).isEqualTo("host-unavailable");
  }

  @Test
  void shouldSurviveWhateverTheHostSays() {
    for (String hours : new String[] {"{\"a\": \"\\u0000\"}", "[]", "null", "\"x\""}) {
      HOST.say(token, "/machines/" + machine + "/hours", hours);
      assertThat(chat(operator, machine)).returns(200, Http.Answer::status);
    }
    for (String list :
        new String[] {"{}", "null", "[1, null, {\"id\": {}}]", "[{\"id\": \"../x\"}]"}) {
      HOST.say(token, "/machines/", list);
      assertThat(chat(operator, machine)).returns(200, Http.Answer::status);
    }
  }

  private Http signIn(String key, String home, String role) {
    HOST.signIn(key, "person-" + key, home, role);
    return new Http(service.asNobody().port(), key);
  }

  private static void lists(String key, String machine) {
    HOST.say(key, "/machines/", "[" + machine + "]");
  }

  private static String listed(String id, String serial, String model, String owner) {
    return """
    {"id": "%s", "name": "deck", "serial_number": "%s", "model_type": "%s",
     "customer_organization_id": "%s", "status": "active"}
    """
        .formatted(id, serial, model, owner);
  }

  private static Http.Answer chat(Http caller, String machine) {
    return caller.post(
        "/api/ai/chat",
        "{\"message\": \"answer\", \"language\": \"en\", \"machine_id\": \"" + machine + "\"}");
  }

  private JsonNode turn(Http.Answer answer) {
    String session = answer.json().get("session_id").asString();
    return operator.get("/api/v1/conversations/" + session + "/turns/1").json();
  }
}
