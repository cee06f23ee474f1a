package com.autoboss.assistant.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.database.RunningDatabase;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class JobQueueTest {

  private static final String KIND = "count";

  private final JdbcClient jdbc = JdbcClient.create(RunningDatabase.fresh());
  private final JobStore store = new JobStore(jdbc);
  private final UUID subject = UUID.randomUUID();
  private final UUID owner = UUID.randomUUID();

  @Test
  void shouldHaveOneOpenJobForASubject() {
    JobQueue queue = new JobQueue(store);
    queue.accept(KIND, subject);
    queue.accept(KIND, subject);

    assertThat(store.claim(KIND, owner, 10)).isPresent();
    assertThat(store.claim(KIND, owner, 10)).isEmpty();
  }

  @Test
  void shouldGiveAJobToSomebodyElseWhenItsOwnerHasDied() {
    store.insert(KIND, subject);
    store.claim(KIND, owner, -1);

    assertThat(store.claim(KIND, UUID.randomUUID(), 10))
        .hasValueSatisfying(job -> assertThat(job.claims()).isEqualTo(2));
  }

  @Test
  void shouldNotLetTheOldOwnerEndWhatItHasLost() {
    store.insert(KIND, subject);
    Job lost = store.claim(KIND, owner, -1).orElseThrow();
    store.claim(KIND, UUID.randomUUID(), 10);

    store.end(lost.id(), owner, "DONE", "");

    assertThat(store.extend(lost.id(), owner, 10)).isFalse();
    assertThat(state()).isEqualTo("RUNNING");
  }

  @Test
  void shouldAcceptNewWorkForASubjectWhenTheOldIsDone() {
    store.insert(KIND, subject);
    Job job = store.claim(KIND, owner, 10).orElseThrow();
    store.end(job.id(), owner, "DONE", "");
    store.insert(KIND, subject);

    assertThat(store.claim(KIND, owner, 10)).isPresent();
  }

  @Test
  void shouldCountFailuresAndWaitBeforeTheNextTry() {
    store.insert(KIND, subject);
    Job job = store.claim(KIND, owner, 10).orElseThrow();
    store.again(job.id(), owner, true, "broken", 60);

    assertThat(store.claim(KIND, owner, 10)).isEmpty();
    assertThat(jdbc.sql("select failures from ai_assistant.job").query(Integer.class).single())
        .isEqualTo(1);
  }

  private String state() {
    return jdbc.sql("select state from ai_assistant.job").query(String.class).single();
  }
}
