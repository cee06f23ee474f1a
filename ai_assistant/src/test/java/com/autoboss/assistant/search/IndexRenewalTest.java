package com.autoboss.assistant.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Until;
import com.autoboss.assistant.search.PassageQuery.Ranking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** The embedding model is exchanged, or the index made anew, while people search. */
class IndexRenewalTest {

  private static final Path MODEL =
      Path.of("../models/multilingual-e5-small").toAbsolutePath().normalize();
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String OIL = "Wie oft wird das Öl gewechselt?";

  @TempDir private Path folder;

  private final MemoryLog log = new MemoryLog();
  private final List<Embedder> embedders = new ArrayList<>();
  private PassageIndex index;
  private IndexFollower follower;

  @BeforeEach
  void start() throws Exception {
    Embedder embedder = model("first", "");
    begin(embedder);
    publish(embedder, "oil", "The engine oil is changed every 250 hours.");
    publish(embedder, "belt", "The belt is tightened with the screw.");
    assertThat(follower.awaitPosition(2, PATIENCE)).isTrue();
  }

  @AfterEach
  void stop() {
    end();
    embedders.forEach(Embedder::close);
  }

  @Test
  void shouldServeWithTheOldModelUntilTheNewOnesVectorsAreThere() throws Exception {
    List<Hits.Hit> before = hits();
    Embedder other = model("other", " ");
    end();
    begin(other);

    assertThat(hits()).isEqualTo(before);
    assertThat(index.renewal()).map(PassageIndex.Renewal::otherModel).contains(true);

    log.embedAnew(other);
    assertThat(index.renewal()).isPresent();
    follower.wake();
    assertThat(renewed()).isEmpty();
    assertThat(hits()).isEqualTo(before);
    assertThat(degraded()).isFalse();
  }

  @Test
  void shouldServeByWordsWhenTheOldModelIsGone() throws Exception {
    Embedder other = model("other", " ");
    end();
    FileSystemUtils.deleteRecursively(folder.resolve("first"));
    begin(other);

    assertThat(degraded()).isTrue();
    assertThat(found("engine oil")).contains("oil");

    log.embedAnew(other);
    follower.wake();
    assertThat(renewed()).isEmpty();
    assertThat(degraded()).isFalse();
    assertThat(found(OIL)).first().isEqualTo("oil");
  }

  @Test
  void shouldFindByWordsWhatComesWhileTheOldModelServes() throws Exception {
    Embedder other = model("other", " ");
    end();
    begin(other);
    publish(other, "chain", "The chain is lubricated with grease.");
    assertThat(follower.awaitPosition(3, PATIENCE)).isTrue();

    assertThat(found("lubricated chain")).first().isEqualTo("chain");
    assertThat(index.renewal()).isPresent();
  }

  @Test
  void shouldKeepItsVectorsWhileTheModelIsAway() throws Exception {
    List<Hits.Hit> before = hits();
    end();
    begin(Embedder.of(folder.resolve("nowhere"), folder));
    assertThat(index.renewal()).isEmpty();
    assertThat(found("engine oil")).first().isEqualTo("oil");
    end();
    begin(model("again", ""));

    assertThat(index.renewal()).isEmpty();
    assertThat(hits()).isEqualTo(before);
  }

  @Test
  void shouldGiveTheSameHitsWhenMadeAnewWhilePeopleSearch() throws Exception {
    log.withdraw("belt");
    publish(embedders.getFirst(), "belt", "The belt is tightened with the screw.");
    assertThat(follower.awaitPosition(4, PATIENCE)).isTrue();
    List<String> before = found(OIL);
    index.renew();
    follower.wake();
    while (index.renewal().isPresent()) {
      assertThat(found(OIL)).isEqualTo(before);
    }

    assertThat(found(OIL)).isEqualTo(before).containsExactly("oil", "belt");
    assertThat(index.position()).isEqualTo(4);
  }

  @Test
  void shouldGoOnServingTheOldOneWhenKilledWhileTheNewOneIsMade() throws Exception {
    List<Hits.Hit> before = hits();
    end();
    Embedder other = model("other", " ");
    begin(other);
    end();
    begin(other);

    assertThat(hits()).isEqualTo(before);
    log.embedAnew(other);
    follower.wake();
    assertThat(renewed()).isEmpty();
    assertThat(hits()).isEqualTo(before);
  }

  @Test
  void shouldFindByWordsWhatAnotherNodeEmbeddedWithAnotherModel() throws Exception {
    Embedder other = model("other", " ");
    publish(other, "chain", "The chain is lubricated with grease.");
    log.embedAnew(other);
    end();
    FileSystemUtils.deleteRecursively(folder.resolve("index"));
    begin(embedders.getFirst());
    assertThat(follower.awaitPosition(log.latestPosition(), PATIENCE)).isTrue();

    assertThat(found("lubricated chain")).first().isEqualTo("chain");
    assertThat(index.size()).isEqualTo(3);
  }

  private Optional<PassageIndex.Renewal> renewed() throws Exception {
    return Until.seen(index::renewal, Optional::isEmpty, PATIENCE);
  }

  private void publish(Embedder embedder, String group, String text) {
    log.publish(group, text, embedder.passage("", text));
  }

  private List<Hits.Hit> hits() {
    return search(OIL).list();
  }

  private boolean degraded() {
    return search(OIL).degraded();
  }

  private List<String> found(String question) {
    return search(question).list().stream().map(Hits.Hit::id).toList();
  }

  private Hits search(String question) {
    return index.search(new PassageQuery(question, null, List.of(), 10, Ranking.FUSED));
  }

  /** The same network under another name: as another model, and comparable all the same. */
  private Embedder model(String name, String difference) throws IOException {
    Path model = Files.createDirectories(folder.resolve(name));
    Files.createSymbolicLink(model.resolve("model.onnx"), MODEL.resolve("model.onnx"));
    Files.writeString(
        model.resolve("tokenizer.json"),
        Files.readString(MODEL.resolve("tokenizer.json")) + difference);
    Embedder embedder = Embedder.of(model, folder.resolve("embedding"));
    embedders.add(embedder);
    return embedder;
  }

  private void begin(Embedder embedder) {
    index = PassageIndex.open(folder.resolve("index"), embedder, Languages.of(List.of("en", "de")));
    follower = new IndexFollower(log, index, Duration.ofMillis(5));
    follower.start();
  }

  private void end() {
    follower.stop();
    index.close();
  }
}
