package com.autoboss.assistant.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Members;
import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.chat.ChatTest;
import com.autoboss.assistant.search.IndexFollower;
import com.autoboss.assistant.search.PassageSource;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** The maker's own names, kept by editors over HTTP and used by the next search. */
@ChatTest
@Import(MadeVersions.class)
class GlossaryTest {

  private static final String PATH = "/api/v1/glossary";
  private static final String NAMES =
      "{\"names\":{\"en\":[\"Kittiwake\"],\"nb\":[\"krykkjehode\"]}}";
  private static final String QUESTION =
      "{\"text\":\"Når må krykkjehodet snus?\",\"language\":\"no\"}";

  @Autowired private RunningService service;
  @Autowired private Publication publication;
  @Autowired private IndexFollower follower;
  @Autowired private Members members;
  @Autowired private MadeVersions made;
  @Autowired private VectorRenewal vectors;
  @Autowired private PassageSource source;

  @Test
  void shouldCountFromTheNextSearchUntilItIsForgotten() throws Exception {
    Caller owner = members.ensure(Role.EDITOR, null, "glossary");
    UUID version =
        made.version(owner, made.manual("kittiwake"), 1, "The Kittiwake is turned once a year.");
    publication.prepare(version);
    publication.publish(version);
    vectors.run(version);
    assertThat(follower.awaitPosition(source.latestPosition(), Duration.ofSeconds(30))).isTrue();
    Http editor = service.as(Role.EDITOR);
    double before = score(editor);

    JsonNode entry = editor.post(PATH, NAMES).json();

    assertThat(entry.path("names").path("no").path(0).asString()).isEqualTo("krykkjehode");
    assertThat(editor.get(PATH).body()).contains("Kittiwake");
    assertThat(score(editor)).isGreaterThan(before);
    String path = PATH + "/" + entry.path("id").asString();
    assertThat(editor.send("PUT", path, NAMES.replace("Kittiwake", "Fulmar")).status())
        .isEqualTo(200);
    assertThat(score(editor)).isEqualTo(before);
    assertThat(editor.send("DELETE", path, "").status()).isEqualTo(204);
    assertThat(editor.send("DELETE", path, "").code()).isEqualTo("unknown-glossary-entry");
    assertThat(editor.send("PUT", path, NAMES).code()).isEqualTo("unknown-glossary-entry");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"names\":{\"en\":[\"only one language\"]}}",
        "{\"names\":{\"en\":[\"x\"],\"no\":[\"y\"]}}",
        "{\"names\":{\"en\":[],\"no\":[\"slange\"]}}",
        "{\"names\":{\"123\":[\"hose\"],\"no\":[\"slange\"]}}"
      })
  void shouldRefuseWhatHelpsNobody(String body) {
    assertThat(service.as(Role.EDITOR).post(PATH, body).code()).isEqualTo("bad-glossary-entry");
  }

  private static double score(Http caller) {
    for (JsonNode result : caller.post("/api/v1/search", QUESTION).json().path("results")) {
      if (result.path("title").asString().equals("kittiwake")) {
        return result.path("signals").path("score").asDouble();
      }
    }
    return 0;
  }
}
