package com.autoboss.assistant.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.Until;
import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Members;
import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.chat.ChatTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** What editors do with versions, over HTTP. */
@ChatTest
@Import(MadeVersions.class)
class ManualLifeTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Autowired private RunningService service;
  @Autowired private Publication publication;
  @Autowired private Members members;
  @Autowired private MadeVersions made;

  private Caller editor;
  private Http http;
  private UUID manual;

  @BeforeEach
  void begin() {
    editor = members.ensure(Role.EDITOR, null, "life");
    http = service.as(Role.EDITOR);
    manual = made.manual("life " + UUID.randomUUID());
  }

  @Test
  void shouldTakeAVersionOutAndBackAgain() throws Exception {
    publish(1);

    assertThat(act(1, "withdraw").status()).isEqualTo(200);
    assertThat(states()).containsExactly("WITHDRAWN");
    assertThat(act(1, "withdraw").status()).isEqualTo(200);
    assertThat(service.as(Role.OPERATOR).get(path()).code()).isEqualTo("unknown-manual");

    assertThat(act(1, "restore").status()).isEqualTo(202);
    assertThat(settled()).containsExactly("PUBLISHED");
    assertThat(service.as(Role.OPERATOR).get(path()).status()).isEqualTo(200);
  }

  @Test
  void shouldPutAnOlderVersionBackInThePlaceOfTheNewerOne() throws Exception {
    publish(1);
    publish(2);
    assertThat(states()).containsExactly("PUBLISHED", "SUPERSEDED");

    act(1, "restore");

    assertThat(settled()).containsExactly("SUPERSEDED", "PUBLISHED");
  }

  @Test
  void shouldNotWithdrawWhatIsSuperseded() {
    publish(1);
    publish(2);

    assertThat(act(1, "withdraw").code()).isEqualTo("not-published");
    assertThat(states()).containsExactly("PUBLISHED", "SUPERSEDED");
  }

  @Test
  void shouldRefuseASecondVersionWhileOneIsBeingRead() {
    publish(1);
    made.version(editor, manual, 2, "still on its way");

    assertThat(act(1, "read-again").code()).isEqualTo("still-being-read");
    assertThat(states()).hasSize(2);
  }

  @Test
  void shouldTakeOutWhatIsStillOnItsWayIn() {
    UUID version = made.version(editor, manual, 1, "still on its way");

    assertThat(act(1, "withdraw").status()).isEqualTo(200);
    publication.publish(version);

    assertThat(states()).containsExactly("WITHDRAWN");
  }

  @Test
  void shouldNotKnowWhatIsNotThere() {
    publish(1);
    String missing = "/api/v1/manuals/" + UUID.randomUUID();

    for (String action : List.of("withdraw", "restore", "read-again")) {
      assertThat(http.post(missing + "/versions/1/" + action, "").code())
          .isEqualTo("unknown-manual");
      assertThat(act(7, action).code()).isEqualTo("unknown-manual");
      assertThat(act(0, action).code()).isEqualTo("bad-version");
    }
    for (String report : List.of("/quality", "/versions/1/impact", "/events")) {
      assertThat(http.get(missing + report).code()).isEqualTo("unknown-manual");
    }
    assertThat(http.get(path() + "/versions/1/impact").code()).isEqualTo("unknown-manual");
  }

  @Test
  void shouldShowAnExpertsManualToOperatorsAsIfItWereNotThere() {
    UUID secret = made.manual("secret " + UUID.randomUUID(), "EXPERT", false);
    UUID version = made.version(editor, secret, 1, "for experts");
    publication.publish(version);
    Http operator = service.as(Role.OPERATOR);

    Http.Answer foreign = operator.get("/api/v1/manuals/" + secret + "/events");
    Http.Answer missing = operator.get("/api/v1/manuals/" + UUID.randomUUID() + "/events");

    assertThat(foreign.status()).isEqualTo(404).isEqualTo(missing.status());
    assertThat(foreign.code()).isEqualTo(missing.code());
    assertThat(foreign.json().get("detail")).isEqualTo(missing.json().get("detail"));
  }

  @Test
  void shouldTakeAllSamplesOutByOneCallAndNothingElse() {
    publish(1);
    UUID sample = made.manual("sample " + UUID.randomUUID(), "OPERATOR", true);
    publication.publish(made.version(editor, sample, 1, "invented values"));
    UUID coming = made.manual("sample " + UUID.randomUUID(), "OPERATOR", true);
    made.version(editor, coming, 1, "more invented values");

    Http.Answer removed = http.send("DELETE", "/api/v1/manuals/samples", "");

    assertThat(removed.json().path("withdrawn").asInt()).isEqualTo(2);
    assertThat(states(sample)).containsExactly("WITHDRAWN");
    assertThat(states(coming)).containsExactly("WITHDRAWN");
    assertThat(states()).containsExactly("PUBLISHED");
  }

  @Test
  void shouldRetireTheSamplesOfAModelForGoodWhenARealManualComes() throws Exception {
    UUID model = made.model("model " + UUID.randomUUID());
    UUID sample = made.manual("sample " + UUID.randomUUID(), "OPERATOR", true);
    UUID invented = made.version(editor, sample, 1, "invented values");
    UUID other = made.manual("sample " + UUID.randomUUID(), "OPERATOR", true);
    made.applies(invented, model);
    publication.publish(invented);
    publication.publish(made.version(editor, other, 1, "of another model"));
    UUID real = made.version(editor, manual, 1, "real values");
    made.applies(real, model);

    publication.publish(real);

    assertThat(states(sample)).containsExactly("WITHDRAWN");
    assertThat(states(other)).containsExactly("PUBLISHED");
    assertThat(http.post("/api/v1/manuals/" + sample + "/versions/1/restore", "").code())
        .isEqualTo("real-manual-there");
  }

  private void publish(int number) {
    UUID version = made.version(editor, manual, number, "The shackle is checked daily.");
    publication.prepare(version);
    publication.publish(version);
  }

  private Http.Answer act(int number, String action) {
    return http.post(path() + "/versions/" + number + "/" + action, "");
  }

  private String path() {
    return "/api/v1/manuals/" + manual;
  }

  private List<String> settled() throws Exception {
    return Until.seen(this::states, states -> !states.contains("EMBEDDING"), PATIENCE);
  }

  private List<String> states() {
    return states(manual);
  }

  private List<String> states(UUID of) {
    JsonNode versions = http.get("/api/v1/manuals/" + of).json().path("versions");
    return versions.findValuesAsString("state");
  }
}
