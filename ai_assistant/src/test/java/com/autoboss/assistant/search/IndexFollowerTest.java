package com.autoboss.assistant.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.search.IndexFollower.State;
import com.autoboss.assistant.search.PassageQuery.Ranking;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class IndexFollowerTest {

  private static final Duration NEVER = Duration.ofHours(1);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir private Path folder;

  private final MemoryLog log = new MemoryLog();
  private PassageIndex index;
  private IndexFollower follower;

  @BeforeEach
  void start() {
    index = opened();
    follower = new IndexFollower(log, index, NEVER);
    follower.start();
  }

  @AfterEach
  void stop() {
    follower.stop();
    index.close();
  }

  @Test
  void shouldFindWhatIsPublishedAndNotWhatIsWithdrawn() throws InterruptedException {
    log.publish("a", "grease the bearing");
    log.publish("b", "grease the chain");
    log.withdraw("a");

    assertThat(follower.awaitPosition(3, PATIENCE)).isTrue();
    assertThat(found("grease")).containsExactly("b");
    assertThat(follower.state()).isEqualTo(State.LEVEL);
  }

  @Test
  void shouldGoOnWhereTheLastCommitStopped() throws InterruptedException {
    log.publish("a", "grease the bearing");
    assertThat(follower.awaitPosition(1, PATIENCE)).isTrue();
    restart();
    log.publish("b", "grease the chain");
    assertThat(follower.awaitPosition(2, PATIENCE)).isTrue();

    assertThat(found("grease")).containsExactlyInAnyOrder("a", "b");
    assertThat(log.read("a")).isEqualTo(1);
  }

  @Test
  void shouldBuildAllAnewWhenTheIndexIsGone() throws Exception {
    for (int i = 0; i < 200; i++) {
      log.publish("g" + i, "grease number " + i);
    }
    log.withdraw("g7");
    assertThat(follower.awaitPosition(201, PATIENCE)).isTrue();
    follower.stop();
    index.close();
    FileSystemUtils.deleteRecursively(folder);
    begin();

    assertThat(follower.awaitPosition(201, PATIENCE)).isTrue();
    assertThat(index.size()).isEqualTo(199);
  }

  @Test
  void shouldTryAgainWhenTheSourceFails() throws InterruptedException {
    log.failNext(2);
    log.publish("a", "grease the bearing");
    follower.stop();
    follower = new IndexFollower(log, index, Duration.ofMillis(5));
    follower.start();

    assertThat(follower.awaitPosition(1, PATIENCE)).isTrue();
    assertThat(found("grease")).containsExactly("a");
  }

  @Test
  void shouldSayWhenThePositionIsNotReachedInTime() throws InterruptedException {
    assertThat(follower.awaitPosition(9, Duration.ofMillis(20))).isFalse();
  }

  private List<String> found(String question) {
    return index
        .search(new PassageQuery(question, "en", List.of(), 10, Ranking.FUSED))
        .list()
        .stream()
        .map(Hits.Hit::id)
        .toList();
  }

  private void restart() {
    follower.stop();
    index.close();
    begin();
  }

  private void begin() {
    index = opened();
    follower = new IndexFollower(log, index, NEVER);
    follower.start();
  }

  private PassageIndex opened() {
    Path nowhere = folder.resolve("no-model");
    return PassageIndex.open(
        folder.resolve("index"), Embedder.of(nowhere, nowhere), Languages.of(List.of("en")));
  }
}
