package com.autoboss.assistant.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.Until;
import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Members;
import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.chat.ChatTest;
import com.autoboss.assistant.search.IndexFollower;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@ChatTest
@Import(MadeVersions.class)
class RebuildTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String QUESTION = "{\"text\":\"winch rope of the rebuild\",\"limit\":12}";

  @Autowired private RunningService service;
  @Autowired private Publication publication;
  @Autowired private IndexFollower follower;
  @Autowired private Members members;
  @Autowired private MadeVersions made;
  @Autowired private VectorRenewal vectors;

  @Test
  void shouldAnswerAllTheTimeAndTheSameAfterwards() throws Exception {
    Caller editor = members.ensure(Role.EDITOR, null, "rebuilder");
    for (int i = 0; i < 12; i++) {
      UUID manual = made.manual("rebuild " + i);
      UUID version = made.version(editor, manual, 1, "The winch rope %d is greased.".formatted(i));
      publication.prepare(version);
      publication.publish(version);
      vectors.run(version);
    }
    Http admin = service.as(Role.ADMIN);
    long end = admin.get("/api/v1/index").json().path("latest").asLong();
    assertThat(follower.awaitPosition(end, PATIENCE)).isTrue();
    String before = ids(admin);

    assertThat(admin.post("/api/v1/index/rebuild", "").status()).isEqualTo(202);
    JsonNode index =
        Until.seen(
            () -> {
              assertThat(ids(admin)).isEqualTo(before);
              return admin.get("/api/v1/index").json();
            },
            seen -> !seen.path("renewal").isObject(),
            PATIENCE);

    assertThat(index.path("renewal").isObject()).isFalse();
    assertThat(index.path("position").asLong()).isGreaterThanOrEqualTo(end);
    assertThat(ids(admin)).isEqualTo(before).contains("rebuild 7");
  }

  private static String ids(Http caller) {
    JsonNode results = caller.post("/api/v1/search", QUESTION).json().path("results");
    return StreamSupport.stream(results.spliterator(), false)
        .map(result -> result.path("title").asString() + "#" + result.path("page").asInt())
        .toList()
        .toString();
  }
}
