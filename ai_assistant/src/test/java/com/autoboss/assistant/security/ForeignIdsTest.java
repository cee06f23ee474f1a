package com.autoboss.assistant.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.access.Members;
import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.chat.ChatTest;
import com.autoboss.assistant.machines.Models;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Other people's ids of every kind, on every route that takes one: answered as ids that do not
 * exist. Made from the routes that the running service has, so that no route is forgotten.
 */
@ChatTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignIdsTest {

  private static final String MODEL = "F7";

  @Autowired private RunningService service;
  @Autowired private List<RequestMappingHandlerMapping> mappings;
  private OwnThings things;
  private String before;
  private Map<String, Http> strangers;

  @BeforeAll
  void begin(@Autowired Models models, @Autowired Members members, @Autowired JdbcClient jdbc) {
    models.ensure(members.ensure(Role.EDITOR, null, null), MODEL);
    String home = UUID.randomUUID().toString();
    things = OwnThings.of(service.as(Role.ADMIN, home), MODEL, jdbc);
    before = things.state();
    strangers =
        Map.of(
            "operator", service.as(Role.OPERATOR),
            "administrator", service.as(Role.ADMIN, UUID.randomUUID().toString()));
  }

  @AfterAll
  void shouldHaveChangedNothing() {
    assertThat(things.state()).isEqualTo(before);
  }

  @TestFactory
  Stream<DynamicTest> shouldAnswerInPathsAsForIdsThatDoNotExist() {
    return mappings.stream()
        .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
        .flatMap(entry -> IdRoute.of(entry.getKey(), entry.getValue()))
        .distinct()
        .flatMap(route ->
            strangers.entrySet().stream()
                .map(stranger ->
                    DynamicTest.dynamicTest(
                        route.method() + " " + route.pattern() + " as " + stranger.getKey(),
                        () -> assertAlike(stranger.getValue(), route))));
  }

  @TestFactory
  Stream<DynamicTest> shouldAnswerInBodiesAndQueriesAsForIdsThatDoNotExist() {
    return Stream.of(
            "GET /api/v1/conversations?before=ID ",
            "POST /api/v1/conversations {\"machine_id\": \"ID\"}",
            "POST /api/v1/conversations {\"model\": \"ID\"}",
            "POST /api/v1/tickets {\"conversation_id\": \"ID\", \"title\": \"mine\"}",
            "POST /api/ai/sessions {\"machine_id\": \"ID\"}",
            "POST /api/ai/chat {\"message\": \"answer\", \"machine_id\": \"ID\"}",
            "GET /api/ai/support-cases?assigned_to=ID ",
            "GET /api/ai/support-cases?created_by=ID ",
            "GET /api/ai/support-cases?organization_id=ID ",
            "POST /knowledge/search {\"query\": \"pump\", \"machine_model\": \"ID\"}")
        .flatMap(call ->
            strangers.entrySet().stream()
                .map(stranger ->
                    DynamicTest.dynamicTest(
                        call + " as " + stranger.getKey(),
                        () -> assertAlike(stranger.getValue(), call.split(" ", 3)))));
  }

  /** Without it the comparison would also hold for a service that knows nothing. */
  @Test
  void shouldShowTheThingsToTheirOwner() {
    for (String path :
        List.of(
            "/api/v1/conversations/" + things.ids().get("conversation"),
            "/api/ai/sessions/" + things.ids().get("conversation"),
            "/api/v1/tickets/" + things.ids().get("ticket"),
            "/api/ai/support-cases/" + things.ids().get("ticket"),
            "/api/v1/machines/" + things.ids().get("machine"))) {
      assertThat(things.owner().get(path).status()).isEqualTo(200);
    }
    assertThat(
            service.as(Role.EDITOR).get("/api/v1/manuals/" + things.ids().get("manual")).status())
        .isEqualTo(200);
  }

  private void assertAlike(Http stranger, IdRoute route) {
    String missing = UUID.randomUUID().toString();
    Http.Answer nobodys = stranger.send(route.method(), route.path(missing), route.body());
    things
        .ids()
        .forEach((kind, id) ->
            assertSame(
                kind,
                id,
                stranger.send(route.method(), route.path(id), route.body()),
                missing,
                nobodys));
  }

  private void assertAlike(Http stranger, String[] call) {
    String missing = UUID.randomUUID().toString();
    Http.Answer nobodys = send(stranger, call, missing);
    things
        .ids()
        .forEach((kind, id) -> assertSame(kind, id, send(stranger, call, id), missing, nobodys));
  }

  private static Http.Answer send(Http stranger, String[] call, String id) {
    return stranger.send(
        call[0], call[1].replace("ID", id), call.length > 2 ? call[2].replace("ID", id) : "");
  }

  private static void assertSame(
      String kind, String id, Http.Answer foreign, String missing, Http.Answer nobodys) {
    assertThat(foreign.status()).as("status for a " + kind).isEqualTo(nobodys.status());
    assertThat(foreign.body().replace(id, missing))
        .as("body for a " + kind)
        .isEqualTo(nobodys.body());
    assertThat(foreign.status()).as("an error of ours").isNotEqualTo(500);
  }
}
