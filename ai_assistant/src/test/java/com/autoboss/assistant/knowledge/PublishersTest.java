package com.autoboss.assistant.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Members;
import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.chat.ChatTest;
import com.autoboss.assistant.search.Embedder;
import com.autoboss.assistant.search.Hits;
import com.autoboss.assistant.search.IndexFollower;
import com.autoboss.assistant.search.Languages;
import com.autoboss.assistant.search.PassageIndex;
import com.autoboss.assistant.search.PassageQuery;
import com.autoboss.assistant.search.PassageQuery.Ranking;
import com.autoboss.assistant.search.PassageSource;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fifty publishers at once, two nodes that follow them. */
@ChatTest
@Import(MadeVersions.class)
class PublishersTest {

  private static final int PUBLISHERS = 50;
  private static final int CONNECTIONS = 16;
  private static final int EACH = 6;
  private static final Duration NEVER_MIND = Duration.ofSeconds(60);

  @Autowired private HikariDataSource database;
  @Autowired private PassageSource source;
  @Autowired private PassageIndex index;
  @Autowired private IndexFollower follower;
  @Autowired private Members members;
  @Autowired private MadeVersions made;
  @TempDir private Path folder;

  private Caller editor;

  @BeforeEach
  void begin() {
    editor = members.ensure(Role.EDITOR, null, "publisher");
  }

  @Test
  void shouldFindEveryVersionOnEveryNodeAndNoWithdrawnOne() throws Exception {
    Path nowhere = folder.resolve("no-model");
    try (PassageIndex other =
        PassageIndex.open(
            folder.resolve("index"), Embedder.of(nowhere, nowhere), Languages.of(List.of("en")))) {
      IndexFollower beside = new IndexFollower(source, other, Duration.ofMillis(20));
      beside.start();
      try (Backwards backwards = new Backwards(List.of(index, other))) {
        List<String> words = publishAll();
        long end = source.latestPosition();

        assertThat(follower.awaitPosition(end, NEVER_MIND)).isTrue();
        assertThat(beside.awaitPosition(end, NEVER_MIND)).isTrue();
        assertThat(words).allSatisfy(word -> assertThat(found(index, word)).hasSize(1));
        assertThat(words).allSatisfy(word -> assertThat(found(other, word)).hasSize(1));
        assertThat(found(index, "superseded")).isEmpty();
        assertThat(found(other, "superseded")).isEmpty();
        assertThat(backwards.seen()).isEmpty();
      } finally {
        beside.stop();
      }
    }
  }

  /** Every publisher publishes version after version of a manual; the last one holds its word. */
  private List<String> publishAll() throws Exception {
    CountDownLatch together = new CountDownLatch(PUBLISHERS);
    List<String> words = new ArrayList<>();
    try (HikariDataSource connections = connections();
        ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
      Publication publication =
          new Publication(
              JdbcClient.create(connections),
              new TransactionTemplate(new DataSourceTransactionManager(connections)));
      List<Future<?>> publishers = new ArrayList<>();
      for (int i = 0; i < PUBLISHERS; i++) {
        String word = "word" + Integer.toString(i, Character.MAX_RADIX) + "q";
        words.add(word);
        List<UUID> versions = versions(word);
        publishers.add(pool.submit(() -> publish(publication, versions, together)));
      }
      for (Future<?> publisher : publishers) {
        publisher.get();
      }
    }
    return words;
  }

  private List<UUID> versions(String word) {
    UUID manual = made.manual(word);
    return IntStream.rangeClosed(1, EACH)
        .mapToObj(number ->
            made.version(
                editor, manual, number, (number == EACH ? "greased with " : "superseded ") + word))
        .toList();
  }

  private static boolean publish(
      Publication publication, List<UUID> versions, CountDownLatch together)
      throws InterruptedException {
    together.countDown();
    together.await();
    for (UUID version : versions) {
      publication.prepare(version);
      publication.publish(version);
    }
    return true;
  }

  /** More than one node has, and patient. */
  private HikariDataSource connections() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(database.getJdbcUrl());
    config.setUsername(database.getUsername());
    config.setPassword(database.getPassword());
    config.setMaximumPoolSize(CONNECTIONS);
    config.setConnectionTimeout(NEVER_MIND.toMillis());
    return new HikariDataSource(config);
  }

  private static List<String> found(PassageIndex index, String word) {
    return index
        .search(new PassageQuery(word, "en", List.of(), 100, Ranking.LEXICAL))
        .list()
        .stream()
        .map(Hits.Hit::id)
        .toList();
  }

  /** Watches whether a position ever goes back. */
  private static final class Backwards implements AutoCloseable {

    private final AtomicBoolean ended = new AtomicBoolean();
    private final List<String> seen = new ArrayList<>();
    private final Thread thread;

    Backwards(List<PassageIndex> indexes) {
      thread = Thread.ofPlatform().start(() -> watch(indexes));
    }

    private void watch(List<PassageIndex> indexes) {
      long[] last = new long[indexes.size()];
      while (!ended.get()) {
        for (int i = 0; i < last.length; i++) {
          long now = indexes.get(i).position();
          if (now < last[i]) {
            seen.add("index %d from %d to %d".formatted(i, last[i], now));
          }
          last[i] = now;
        }
        Thread.onSpinWait();
      }
    }

    List<String> seen() throws InterruptedException {
      ended.set(true);
      thread.join();
      return seen;
    }

    @Override
    public void close() {
      ended.set(true);
    }
  }
}
