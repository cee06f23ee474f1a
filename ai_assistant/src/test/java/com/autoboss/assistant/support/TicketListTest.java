package com.autoboss.assistant.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.chat.ChatTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Finding a ticket among many. */
@ChatTest
class TicketListTest {

  private static final String TICKETS = "/api/v1/tickets";

  @Autowired private RunningService service;
  private final String mark = UUID.randomUUID().toString();

  @Test
  void shouldFindByPriorityModelWordsAndWhoHasIt() {
    Http operator = service.as(Role.OPERATOR);
    Http expert = service.as(Role.EXPERT);
    String urgent = open(operator, "urgent", "V4.0");
    String low = open(operator, "low", "V3.0");
    expert.post(TICKETS + "/" + low + "/take", "");

    assertThat(found(expert, "")).containsExactly(urgent, low);
    assertThat(found(expert, "&priority=urgent")).containsExactly(urgent);
    assertThat(found(expert, "&model=v3.0")).containsExactly(low);
    assertThat(found(expert, "&assignee=me")).containsExactly(low);
    assertThat(found(service.as(Role.EXPERT), "&assignee=me")).isEmpty();
    assertThat(found(service.as(Role.OPERATOR), "")).isEmpty();
  }

  @Test
  void shouldCountWhatTheCallerSees() {
    Http operator = service.as(Role.OPERATOR);
    open(operator, "low", "M" + mark);

    JsonNode own = operator.get(TICKETS + "/counts").json();

    assertThat(own.path("by_state").path("OPEN").asInt()).isEqualTo(1);
    assertThat(own.path("by_model").path("M" + mark).asInt()).isEqualTo(1);
    assertThat(service.as(Role.OPERATOR).get(TICKETS + "/counts").json().path("by_state"))
        .isEmpty();
  }

  @Test
  void shouldNameColleaguesToEachOtherOnly() {
    Http expert = service.as(Role.EXPERT);
    String me = expert.get("/api/v1/session").json().path("user").asString();
    String ticket = open(service.as(Role.OPERATOR), "low", "V4.0");

    JsonNode people = expert.get(TICKETS + "/people").json();
    JsonNode taken = expert.post(TICKETS + "/" + ticket + "/take", "").json();

    assertThat(people.findValuesAsString("id")).contains(me);
    assertThat(people.findValuesAsString("name"))
        .contains(taken.path("assignee_name").asString())
        .doesNotContain(taken.path("owner_name").asString());
    assertThat(service.as(Role.OPERATOR).get(TICKETS + "/people").status()).isEqualTo(403);
  }

  private String open(Http operator, String priority, String model) {
    return operator
        .post(
            TICKETS,
            "{\"title\": \"%s %s\", \"priority\": \"%s\", \"machine_model\": \"%s\"}"
                .formatted(mark, priority, priority, model))
        .json()
        .path("id")
        .asString();
  }

  private List<String> found(Http who, String filter) {
    return who.get(TICKETS + "?search=" + mark + filter)
        .json()
        .path("tickets")
        .findValuesAsString("id");
  }
}
