package com.autoboss.assistant.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Members;
import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.chat.ChatTest;
import com.autoboss.assistant.search.PassageSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A new manual is found by its words while its vectors are made. */
@ChatTest
@Import(MadeVersions.class)
class FoundBeforeVectorsTest {

  @Autowired private Publication publication;
  @Autowired private Closing closing;
  @Autowired private ManualStore store;
  @Autowired private VersionProgress progress;
  @Autowired private PassageSource source;
  @Autowired private Members members;
  @Autowired private MadeVersions made;

  private Caller editor;
  private UUID manual;

  @BeforeEach
  void begin() {
    editor = members.ensure(Role.EDITOR, null, "early");
    manual = made.manual("early " + UUID.randomUUID());
  }

  @Test
  void shouldBeFoundByWordsFirstAndTellVectorsLater() throws InterruptedException {
    ManualVersion version = version(1);

    closing.publishWords(version);

    assertThat(now(version).searchable()).isTrue();
    assertThat(now(version).state()).isEqualTo(ManualState.EMBEDDING);
    assertThat(now(version).settled()).isFalse();
    assertThat(store.visible(members.ensure(Role.OPERATOR, null, "early"), false, manual))
        .hasSize(1);

    long before = source.latestPosition();
    progress.embedded(version.id(), "a-model");
    closing.publish(version);

    assertThat(now(version).state()).isEqualTo(ManualState.PUBLISHED);
    assertThat(changes(before)).containsExactly(PassageSource.Kind.EMBEDDED);
    closing.publish(now(version));
    assertThat(changes(before)).containsExactly(PassageSource.Kind.EMBEDDED);
  }

  @Test
  void shouldLeaveTheOlderVersionInItsPlaceUntilTheNewerOneIsWhole() throws InterruptedException {
    ManualVersion older = version(1);
    closing.publish(older);
    ManualVersion newer = version(2);

    closing.publishWords(newer);

    assertThat(now(newer).searchable()).isFalse();
    assertThat(now(older).state()).isEqualTo(ManualState.PUBLISHED);

    closing.publish(newer);

    assertThat(now(newer).state()).isEqualTo(ManualState.PUBLISHED);
    assertThat(now(older).state()).isEqualTo(ManualState.SUPERSEDED);
  }

  @Test
  void shouldStayFoundByWordsWhenItsVectorsCannotBeMade() throws InterruptedException {
    ManualVersion version = version(1);
    closing.publishWords(version);

    closing.reject(now(version), "ingestion-failed", "it failed repeatedly");

    assertThat(now(version).state()).isEqualTo(ManualState.PUBLISHED);
    assertThat(publication.addVectors(version.id())).isZero();
  }

  private ManualVersion version(int number) {
    return store
        .version(made.version(editor, manual, number, "The relief valve opens at 6 bar."))
        .orElseThrow();
  }

  private ManualVersion now(ManualVersion version) {
    return store.version(version.id()).orElseThrow();
  }

  private List<PassageSource.Kind> changes(long after) {
    return source.changesAfter(after, 10).stream().map(PassageSource.Change::kind).toList();
  }
}
