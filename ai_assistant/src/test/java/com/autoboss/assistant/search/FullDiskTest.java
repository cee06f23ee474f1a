package com.autoboss.assistant.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Until;
import com.autoboss.assistant.search.IndexFollower.State;
import com.autoboss.assistant.search.PassageQuery.Ranking;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir private Path folder;

  private final MemoryLog log = new MemoryLog();
  private final FullDisk disk = new FullDisk();
  private PassageIndex index;
  private IndexFollower follower;

  @BeforeEach
  void start() throws InterruptedException {
    Path nowhere = folder.resolve("no-model");
    index =
        PassageIndex.open(
            folder.resolve("index"),
            disk,
            Embedder.of(nowhere, nowhere),
            Languages.of(List.of("en")));
    follower = new IndexFollower(log, index, Duration.ofMillis(5));
    follower.start();
    log.publish("a", "grease the bearing");
    assertThat(follower.awaitPosition(1, PATIENCE)).isTrue();
  }

  @AfterEach
  void stop() {
    follower.stop();
    index.close();
  }

  @Test
  void shouldFindWhatItHadWhileTheDiskIsFull() throws Exception {
    disk.fill(true);
    log.publish("b", "grease the chain");

    assertThat(Until.seen(follower::state, State.FAILING::equals, PATIENCE))
        .isEqualTo(State.FAILING);
    assertThat(found()).containsExactly("a");
    assertThat(index.position()).isEqualTo(1);
  }

  @Test
  void shouldGoOnByItselfWhenThereIsRoomAgain() throws Exception {
    disk.fill(true);
    log.publish("b", "grease the chain");
    log.withdraw("a");
    assertThat(Until.seen(follower::state, State.FAILING::equals, PATIENCE))
        .isEqualTo(State.FAILING);
    disk.fill(false);

    assertThat(follower.awaitPosition(3, PATIENCE)).isTrue();
    assertThat(found()).containsExactly("b");
    assertThat(Until.seen(follower::state, State.LEVEL::equals, PATIENCE)).isEqualTo(State.LEVEL);
  }

  private List<String> found() {
    return index
        .search(new PassageQuery("grease", "en", List.of(), 10, Ranking.FUSED))
        .list()
        .stream()
        .map(Hits.Hit::id)
        .toList();
  }
}
