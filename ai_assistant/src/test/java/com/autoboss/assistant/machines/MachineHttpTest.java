package com.autoboss.assistant.machines;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.access.Members;
import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.chat.ChatTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ChatTest
class MachineHttpTest {

  @Autowired private RunningService service;
  private Http owner;

  @BeforeEach
  void begin(@Autowired Models models, @Autowired Members members) {
    models.ensure(members.ensure(Role.EDITOR, null, null), "C3");
    owner = service.as(Role.ADMIN, UUID.randomUUID().toString());
  }

  @Test
  void shouldRegisterAndShowAMachineOfTheOwnOrganisation() {
    Http.Answer made = register("ab-7");

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.json().get("serial_number").asString()).isEqualTo("AB-7");
    assertThat(owner.get("/api/v1/machines").json()).hasSize(1);
  }

  @Test
  void shouldRefuseTheSameSerialNumberTwice() {
    register("ab-7");

    Http.Answer again = register(" AB-7 ");

    assertThat(again.status()).isEqualTo(409);
    assertThat(again.code()).isEqualTo("machine-exists");
  }

  @Test
  void shouldShowAForeignMachineAsMissing() {
    String id = register("ab-7").json().get("id").asString();
    String missing = UUID.randomUUID().toString();
    Http stranger = service.as(Role.ADMIN, UUID.randomUUID().toString());

    Http.Answer foreign = stranger.get("/api/v1/machines/" + id);

    assertThat(foreign.status()).isEqualTo(404);
    assertThat(foreign.body().replace(id, missing))
        .isEqualTo(stranger.get("/api/v1/machines/" + missing).body());
  }

  @Test
  void shouldRefuseAnUnknownModel() {
    Http.Answer refused =
        owner.post("/api/v1/machines", "{\"model\": \"nope\", \"serial_number\": \"1\"}");

    assertThat(refused.status()).isEqualTo(404);
    assertThat(refused.code()).isEqualTo("unknown-model");
  }

  private Http.Answer register(String serial) {
    return owner.post(
        "/api/v1/machines", "{\"model\": \"c3\", \"serial_number\": \"" + serial + "\"}");
  }
}
