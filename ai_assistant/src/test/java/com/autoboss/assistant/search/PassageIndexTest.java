package com.autoboss.assistant.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.autoboss.assistant.search.PassageQuery.Ranking;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without an embedding model: what words and codes find. */
class PassageIndexTest {

  private static final Languages LANGUAGES = Languages.of(List.of("en", "el"));

  @TempDir private Path folder;

  private PassageIndex index;

  @BeforeEach
  void open() {
    index = opened();
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void shouldFindAGreekPassageByAQuestionWithoutAccents() {
    index.replace(
        "g",
        List.of(
            passage("pressure", "g", "el", "Η μέγιστη πίεση της αντλίας είναι 150 bar."),
            passage("oil", "g", "el", "Αλλάζετε το λάδι κάθε 250 ώρες.")));
    index.commit(1);

    assertThat(found("ποια ειναι η μεγιστη πιεση")).first().isEqualTo("pressure");
  }

  @ParameterizedTest
  @ValueSource(strings = {"What does alarm E-17 mean?", "alarm e 17", "E17 alarm pump pressure"})
  void shouldPutTheOnlyPassageWithTheCodeFirst(String question) {
    Stream<Passage> beside =
        IntStream.range(0, 20)
            .mapToObj(i ->
                passage(
                    "p" + i,
                    "g",
                    "en",
                    "An alarm E-%d means the pump pressure.".formatted(30 + i)));
    Stream<Passage> code = Stream.of(passage("code", "g", "en", "E-17: check the suction hose."));
    index.replace("g", Stream.concat(beside, code).toList());
    index.commit(1);

    Hits hits = index.search(query(question, List.of()));

    assertThat(hits.list().getFirst().id()).isEqualTo("code");
    assertThat(hits.list().getFirst().exact()).isEqualTo(1);
  }

  @Test
  void shouldSayHowMuchOfTheQuestionAPassageHolds() {
    index.replace("g", List.of(passage("p", "g", "en", "The pump has a maximum pressure.")));
    index.commit(1);

    Hits.Hit whole =
        index.search(query("maximum pressure of the pump", List.of())).list().getFirst();
    Hits.Hit half = index.search(query("pressure of the gearbox", List.of())).list().getFirst();

    assertThat(whole.coverage()).isEqualTo(1);
    assertThat(half.coverage()).isBetween(.01, .5);
    assertThat(List.of(whole.score(), half.score())).allMatch(score -> score > 0 && score <= 1);
  }

  @Test
  void shouldNeverFindWhatWasWithdrawnOrReplaced() {
    index.replace("one", List.of(passage("a", "one", "en", "grease the bearing")));
    index.replace("two", List.of(passage("b", "two", "en", "grease the bearing")));
    index.commit(1);
    index.remove("one");
    index.replace("two", List.of(passage("c", "two", "en", "grease the bearing")));
    index.commit(2);

    assertThat(found("grease bearing")).containsExactly("c");
    assertThat(index.size()).isEqualTo(1);
  }

  @Test
  void shouldShowNothingBeforeTheCommit() {
    index.replace("g", List.of(passage("a", "g", "en", "grease the bearing")));

    assertThat(found("grease bearing")).isEmpty();
  }

  @Test
  void shouldAdmitNothingByAnEmptyFilter() {
    index.replace("g", List.of(passage("a", "g", "en", "grease the bearing")));
    index.commit(1);

    assertThat(index.search(query("grease", List.of(Set.of()))).list()).isEmpty();
  }

  @Test
  void shouldKeepItsPositionWhenOpenedAgain() {
    index.replace("g", List.of(passage("a", "g", "en", "grease the bearing")));
    index.commit(7);
    index.replace("g", List.of());
    reopen();

    assertThat(index.position()).isEqualTo(7);
    assertThat(found("grease")).containsExactly("a");
  }

  @Test
  void shouldBeginAnewWhenAFileIsBroken() throws IOException {
    index.replace("g", List.of(passage("a", "g", "en", "grease the bearing")));
    index.commit(7);
    index.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file :
          files.filter(f -> Files.isRegularFile(f) && !f.endsWith("write.lock")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    index = opened();

    assertThat(index.position()).isZero();
    assertThat(index.size()).isZero();
    index.replace("g", List.of(passage("a", "g", "en", "grease the bearing")));
    index.commit(8);
    assertThat(found("grease")).containsExactly("a");
  }

  @Test
  void shouldRefuseAFolderThatIsInUse() {
    assertThatThrownBy(this::opened).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void shouldSayThatItIsDegradedWithoutAModel() {
    assertThat(index.search(query("grease", List.of())).degraded()).isTrue();
  }

  private List<String> found(String question) {
    return index.search(query(question, List.of())).list().stream().map(Hits.Hit::id).toList();
  }

  private static PassageQuery query(String text, List<Set<String>> filters) {
    return new PassageQuery(text, null, filters, 10, Ranking.FUSED);
  }

  private static Passage passage(String id, String group, String language, String text) {
    return new Passage(id, group, text, "", language, Set.of(), Passage.Vectors.NONE);
  }

  private void reopen() {
    index.close();
    index = opened();
  }

  private PassageIndex opened() {
    Path nowhere = folder.resolve("no-model");
    return PassageIndex.open(folder, Embedder.of(nowhere, nowhere), LANGUAGES);
  }
}
